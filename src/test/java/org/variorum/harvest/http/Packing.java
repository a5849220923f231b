package org.variorum.harvest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs bytes as servers do. */
final class Packing {

  /** Twenty million spaces, packed by brotli. */
  static final byte[] BROTLI_BOMB =
      HexFormat.of()
          .parseHex(
              "cbffff3ff82540e2b14020f7fe8fffff7ff04b00c4611180eefd5ffeb3c4e0970088c302005d9218");

  /** {@link #GULLS}, packed by brotli. */
  static final byte[] BROTLI_GULLS =
      HexFormat.of()
          .parseHex(
              "1b4500a0444f96aa90a4a609c576233cd9cc38e534c000a1b638c3ec62870d3882a2b7edf14ea92587d593"
                  + "8d2fc9863dc4d747022f27240a05");

  static final String GULLS =
      "The gulls came back to the harbour on Monday, and the gulls were loud.";

  private Packing() {}

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  static byte[] gzip(byte[] bytes) {
    return pack(bytes, GZIPOutputStream::new);
  }

  static byte[] deflate(byte[] bytes, boolean zlib) {
    return pack(
        bytes, out -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, !zlib)));
  }

  private static byte[] pack(byte[] bytes, Packer packer) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
