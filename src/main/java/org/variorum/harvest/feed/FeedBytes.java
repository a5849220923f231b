package org.variorum.harvest.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The text in a document's bytes, whatever its encoding, without byte order mark and NULs. A
 * declaration that the bytes contradict is not believed.
 */
final class FeedBytes {

  /** What a sitemap may have at most when unpacked (sitemaps.org protocol). */
  private static final int MOST = 52_428_800;

  private static final int HEAD = 2048;

  private FeedBytes() {}

  static String text(byte[] body, @Nullable String contentType, List<String> repairs)
      throws UnreadableFeed {
    byte[] bytes = body;
    for (int layer = 0; layer < 2 && isGzip(bytes); layer++) {
      bytes = unpack(bytes, repairs);
    }
    String text = decode(bytes, contentType, repairs);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\0') >= 0) {
      repairs.add("NUL characters were taken out.");
      text = text.replace("\0", "");
    }
    return text;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 10 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  private static byte[] unpack(byte[] packed, List<String> repairs) throws UnreadableFeed {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(packed.length * 4);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] buffer = new byte[8192];
      int read;
      while ((read = in.read(buffer)) >= 0) {
        if (unpacked.size() + read > MOST) {
          throw new UnreadableFeed("It unpacks to more than 50 MB, which no feed needs.");
        }
        unpacked.write(buffer, 0, read);
      }
    } catch (EOFException | ZipException broken) {
      repairs.add("Its compressed data is broken; what came before the break was read.");
    } catch (IOException unexpected) {
      throw new UnreadableFeed("Its compressed data can't be unpacked.");
    }
    return unpacked.toByteArray();
  }

  private static String decode(byte[] bytes, @Nullable String contentType, List<String> repairs) {
    Charset marked = ByteOrder.of(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Charset written = Charsets.declared(head);
    Charset sent = Charsets.inHeader(contentType);
    if (ByteOrder.isEbcdic(bytes)) {
      Charset inside =
          Charsets.declared(
              new String(head.getBytes(StandardCharsets.ISO_8859_1), Charsets.EBCDIC));
      return new String(bytes, inside == null ? Charsets.EBCDIC : inside);
    }
    Charset declared = chosen(written, sent);
    if (isAscii(bytes)) {
      boolean shifting = declared != null && Charsets.isShifting(declared);
      return new String(bytes, shifting ? declared : StandardCharsets.UTF_8);
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
        repairs.add("It says that it is in " + declared + ", but is in UTF-8.");
      }
      return utf8;
    }
    if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
      Charset guess = CharsetGuess.of(bytes);
      if (guess != null) {
        repairs.add("It does not say truly what encoding it is in; it was read as " + guess + ".");
        return new String(bytes, guess);
      }
      repairs.add("Some of its bytes are not UTF-8; they were read as windows-1252.");
      return MixedBytes.decode(bytes);
    }
    return new String(bytes, declared);
  }

  /**
   * The header goes before the document's own declaration (RFC 7303, 3), except where it says what
   * servers say who were never told.
   */
  private static @Nullable Charset chosen(@Nullable Charset written, @Nullable Charset sent) {
    boolean byDefault =
        sent == null || sent.equals(StandardCharsets.UTF_8) || sent.equals(Charsets.WINDOWS_1252);
    return byDefault && written != null ? written : sent;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  /** Null if {@code bytes} are not valid in {@code charset}. */
  static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException invalid) {
      return null;
    }
  }

  /** For error messages: how a document begins. */
  static String beginning(String text) {
    String line = text.strip().replaceAll("\\s{1,100}", " ");
    return line.substring(0, Math.min(40, line.length()));
  }
}
