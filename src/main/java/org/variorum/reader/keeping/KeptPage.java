package org.variorum.reader.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it is sent.
 *
 * @param packed its bytes, gzipped
 * @param etag weak, because it is sent packed or not
 * @param version of what it shows
 */
record KeptPage(
    String contentType, byte[] plain, byte[] packed, String etag, long version, Instant made) {

  static KeptPage of(String contentType, byte[] plain, long version, Instant made) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String etag = "W/\"" + UUID.nameUUIDFromBytes(plain) + "\"";
    return new KeptPage(contentType, plain, packed.toByteArray(), etag, version, made);
  }

  /** What it takes in memory, about. */
  long size() {
    return plain.length + packed.length + 500L;
  }
}
