package org.variorum.harvest.feed;

import java.nio.charset.Charset;

/**
 * Reads bytes of which some are UTF-8 and others windows-1252, as when an old text was pasted into
 * a new page. Text in windows-1252 is hardly ever valid UTF-8, so each run shows what it is.
 */
final class MixedBytes {

  private static final String WINDOWS_1252 = windows1252();

  private MixedBytes() {}

  /** Whether most of what is not ASCII is UTF-8. */
  static boolean isMostlyUtf8(byte[] bytes) {
    int valid = 0;
    int invalid = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceAt(bytes, at);
      invalid += length == 0 ? 1 : 0;
      valid += length > 1 ? length : 0;
      at += Math.max(1, length);
    }
    return valid > invalid;
  }

  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceAt(bytes, at);
      if (length == 0) {
        text.append(WINDOWS_1252.charAt(bytes[at] & 0xFF));
        at++;
      } else {
        text.appendCodePoint(codePoint(bytes, at, length));
        at += length;
      }
    }
    return text.toString();
  }

  /** How many bytes the UTF-8 sequence at {@code at} has; 0 if there is none (RFC 3629, 4). */
  private static int sequenceAt(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int point = codePoint(bytes, at, length);
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point < least || point > 0x10FFFF || surrogate ? 0 : length;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int first = bytes[at] & 0xFF;
    int point = length == 1 ? first : first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      point = point << 6 | bytes[at + i] & 0x3F;
    }
    return point;
  }

  private static String windows1252() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new String(all, Charset.forName("windows-1252"));
  }
}
