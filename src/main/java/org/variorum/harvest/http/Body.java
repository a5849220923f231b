package org.variorum.harvest.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What was read of a stream.
 *
 * @param whole false when there was more than fits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(byte[] bytes, boolean whole) {

  private static final int BEGIN = 32 * 1024;

  /** Called before the memory for so many bytes is taken. */
  interface Growth<E extends Exception> {
    void to(int bytes) throws E;
  }

  /**
   * Reads up to {@code most} bytes, taking memory as they come.
   *
   * @param expected how many there may be; a hint from outside, negative if unknown
   */
  static <E extends Exception> Body read(
      InputStream stream, long expected, int most, Growth<E> growth) throws IOException, E {
    byte[] bytes = new byte[expected > 0 ? (int) Math.min(expected, BEGIN) : BEGIN];
    int length = 0;
    while (true) {
      int read = stream.read(bytes, length, bytes.length - length);
      if (read < 0) {
        return new Body(trimmed(bytes, length), true);
      }
      length += read;
      if (length == bytes.length) {
        // looks for the end before more memory is taken
        int next = stream.read();
        if (next < 0) {
          return new Body(trimmed(bytes, length), true);
        }
        if (length >= most) {
          return new Body(bytes, false);
        }
        int larger = larger(length, most);
        growth.to(larger);
        bytes = Arrays.copyOf(bytes, larger);
        bytes[length++] = (byte) next;
      }
    }
  }

  private static int larger(int length, int most) {
    int doubled = (int) Math.min(most, 2L * length);
    return length < LargeBodies.FREE ? Math.min(doubled, LargeBodies.FREE) : doubled;
  }

  private static byte[] trimmed(byte[] bytes, int length) {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }
}
