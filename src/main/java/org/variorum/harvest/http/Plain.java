package org.variorum.harvest.http;

/** What came from outside, for one line of a log. */
final class Plain {

  private Plain() {}

  /** {@code address} as {@link #text} shows it, without a user's name and password. */
  static String address(String address, int most) {
    return text(address.replaceFirst("//[^/?#]*@", "//…@"), most);
  }

  /** {@code text} without control characters, cut to {@code most} characters. */
  static String text(String text, int most) {
    StringBuilder plain = new StringBuilder(Math.min(text.length(), most) + 1);
    for (int i = 0; i < text.length() && plain.length() < most; i++) {
      char c = text.charAt(i);
      plain.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return text.length() > most ? plain + "…" : plain.toString();
  }
}
