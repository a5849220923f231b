package org.variorum.article.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as bytes, never more than a limit of one; what follows on an overlong line is
 * skipped.
 */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private boolean overlong;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, or null at the end of the input. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    overlong = false;
    int one = in.read();
    if (one < 0) {
      return null;
    }
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (line.size() < longest) {
        line.write(one);
      } else {
        overlong = true;
      }
    }
    byte[] bytes = line.toByteArray();
    boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriage ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** Whether the last line was cut at the limit. */
  boolean wasOverlong() {
    return overlong;
  }
}
