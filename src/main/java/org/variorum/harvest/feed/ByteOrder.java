package org.variorum.harvest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the first bytes tell of the encoding (XML 1.0, appendix F). */
final class ByteOrder {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private ByteOrder() {}

  static @Nullable Charset of(byte[] bytes) {
    int[] b = new int[4];
    for (int i = 0; i < 4 && i < bytes.length; i++) {
      b[i] = bytes[i] & 0xFF;
    }
    if (bytes.length < 4) {
      return null;
    }
    if (Arrays.equals(b, new int[] {0, 0, 0xFE, 0xFF}) || isPlain(b[3], b[0], b[1], b[2])) {
      return UTF_32BE;
    }
    if (Arrays.equals(b, new int[] {0xFF, 0xFE, 0, 0}) || isPlain(b[0], b[1], b[2], b[3])) {
      return UTF_32LE;
    }
    if (b[0] == 0xFE && b[1] == 0xFF || b[0] == 0 && isMark(b[1]) && b[2] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (b[0] == 0xFF && b[1] == 0xFE || isMark(b[0]) && b[1] == 0 && b[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return b[0] == 0xEF
            && b[1] == 0xBB
            && b[2] == 0xBF
            && FeedBytes.strictly(bytes, StandardCharsets.UTF_8) != null
        ? StandardCharsets.UTF_8
        : null;
  }

  private static boolean isPlain(int first, int second, int third, int fourth) {
    return isMark(first) && second == 0 && third == 0 && fourth == 0;
  }

  /** How a feed may begin: markup, JSON, or white space before them. */
  private static boolean isMark(int one) {
    return one == '<'
        || one == '{'
        || one == '['
        || one == ' '
        || one == '\n'
        || one == '\r'
        || one == 'h';
  }

  /** "{@code <?xm}". */
  static boolean isEbcdic(byte[] bytes) {
    return bytes.length > 4
        && (bytes[0] & 0xFF) == 0x4C
        && (bytes[1] & 0xFF) == 0x6F
        && (bytes[2] & 0xFF) == 0xA7
        && (bytes[3] & 0xFF) == 0x94;
  }
}
