package org.variorum.harvest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.variorum.harvest.http.LargeBodies.NoPlace;

/**
 * Unpacks bodies (RFC 9110, 8.4.1): gzip, deflate with and without the zlib wrapper, br, up to two
 * one upon the other. It works on bytes that have arrived, so that nobody's slowness keeps a
 * decoder's memory in use.
 */
final class ContentCodings {

  static final String ACCEPTED = "gzip, deflate, br";

  private static final int MOST_CODINGS = 2;

  /** deflate can't exceed 1032; markup reaches 10 to 30, a sitemap of like addresses 60. */
  private static final int HIGHEST_RATIO = 200;

  private ContentCodings() {}

  /** Why a body can't be unpacked. */
  static final class Unpackable extends Exception {
    final transient Failure failure;

    Unpackable(Failure failure, String reason) {
      super(reason, null, false, false);
      this.failure = failure;
    }
  }

  /**
   * The document in {@code packed}.
   *
   * @param header all values of Content-Encoding
   * @param most how large it may be
   * @param cut whether its beginning will do
   * @param growth called before more memory is taken than may be held without asking
   */
  static byte[] unpack(
      Body packed, List<String> header, int most, boolean cut, Body.Growth<NoPlace> growth)
      throws Unpackable, NoPlace {
    byte[] bytes = packed.bytes();
    List<String> codings = codings(header);
    if (codings.size() > MOST_CODINGS) {
      throw new Unpackable(Failure.BOMB, "it is packed " + codings.size() + " times");
    }
    boolean partial = cut && !packed.whole();
    for (String coding : codings.reversed()) {
      bytes = bytes.length == 0 ? bytes : unpack(bytes, coding, most, cut, partial, growth);
    }
    // a file that is gzipped itself, such as sitemap.xml.gz
    if (isGzip(bytes)) {
      bytes = unpack(bytes, "gzip", most, cut, partial, growth);
    }
    if (isGzip(bytes)) {
      throw new Unpackable(Failure.BOMB, "it is packed over and over");
    }
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static List<String> codings(List<String> header) throws Unpackable {
    List<String> codings = new ArrayList<>();
    for (String value : header) {
      for (String each : value.split(",", 20)) {
        String coding = each.strip().toLowerCase(Locale.ROOT);
        switch (coding) {
          case "", "identity" -> {}
          case "gzip", "x-gzip" -> codings.add("gzip");
          case "deflate", "br" -> codings.add(coding);
          default ->
              throw new Unpackable(
                  Failure.BROKEN_ENCODING,
                  "it is packed as \"" + Plain.text(coding, 40) + "\", which we did not ask for");
        }
      }
    }
    return codings;
  }

  private static byte[] unpack(
      byte[] packed,
      String coding,
      int most,
      boolean cut,
      boolean partial,
      Body.Growth<NoPlace> growth)
      throws Unpackable, NoPlace {
    try {
      return decode(packed, coding, most, cut, growth);
    } catch (IOException | RuntimeException broken) {
      // the brotli decoder answers some broken bytes with an index out of bounds
      if (!coding.equals("deflate") || !isZlib(packed)) {
        throw new Unpackable(
            Failure.BROKEN_ENCODING,
            partial
                ? "its packed beginning can't be read alone"
                : "it can't be unpacked as " + coding);
      }
    }
    try {
      return decode(packed, "raw", most, cut, growth);
    } catch (IOException broken) {
      throw new Unpackable(Failure.BROKEN_ENCODING, "it can't be unpacked as " + coding);
    }
  }

  private static byte[] decode(
      byte[] packed, String coding, int most, boolean cut, Body.Growth<NoPlace> growth)
      throws IOException, Unpackable, NoPlace {
    // at first only what may be held without asking: nobody should wait for a place with a decoder
    // open
    Body body = decode(packed, coding, Math.min(most, LargeBodies.FREE));
    if (!body.whole() && most > LargeBodies.FREE) {
      refuseBomb(packed, body.bytes().length);
      growth.to(most);
      body = decode(packed, coding, most);
    }
    if (!body.whole() && !cut) {
      refuseBomb(packed, body.bytes().length);
      throw new Unpackable(Failure.TOO_LARGE, "it is larger than " + most + " bytes when unpacked");
    }
    return body.bytes();
  }

  private static void refuseBomb(byte[] packed, int unpacked) throws Unpackable {
    if (unpacked / HIGHEST_RATIO > packed.length) {
      throw new Unpackable(Failure.BOMB, "it unpacks to far more than it is");
    }
  }

  private static Body decode(byte[] packed, String coding, int most) throws IOException {
    Inflater inflater = new Inflater(!coding.equals("deflate") || !isZlib(packed));
    try (inflater;
        InputStream stream = open(new ByteArrayInputStream(packed), coding, inflater)) {
      return Body.read(stream, 4L * packed.length, most, _ -> {});
    }
  }

  private static InputStream open(InputStream packed, String coding, Inflater inflater)
      throws IOException {
    return switch (coding) {
      case "gzip" -> new GZIPInputStream(packed, 8192);
      case "br" -> new BrotliInputStream(packed);
      default -> new InflaterInputStream(packed, inflater, 8192);
    };
  }

  /** RFC 1950, 2.2. Some servers send raw deflate instead, as browsers once expected it. */
  private static boolean isZlib(byte[] packed) {
    return packed.length > 1
        && (packed[0] & 0x0f) == 8
        && ((packed[0] & 0xff) << 8 | packed[1] & 0xff) % 31 == 0;
  }
}
