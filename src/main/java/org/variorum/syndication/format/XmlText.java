package org.variorum.syndication.format;

/** Text that may stand in an XML 1.0 document. */
final class XmlText {

  private XmlText() {}

  /** {@code text} without the characters that XML 1.0 (section 2.2, Char) does not allow. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
