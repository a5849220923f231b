package org.variorum.harvest.feed;

import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * Escapes the ampersands that stand for themselves, as in an address that nobody escaped:
 * "?a=1&amp;region=2" holds no registered trade mark. Without its semicolon a name is a reference
 * only where it would be one in an attribute of HTML (HTML standard, 13.2.5.73).
 */
final class Ampersands {

  private static final String CDATA = "<![CDATA[";
  private static final int LONGEST_NAME = 40;

  private Ampersands() {}

  static String escaped(String text, List<String> repairs) {
    StringBuilder result = null;
    int done = 0;
    int cdata = text.indexOf(CDATA);
    int at = text.indexOf('&');
    while (at >= 0) {
      if (cdata >= 0 && cdata < at) {
        int end = text.indexOf("]]>", cdata);
        if (end < 0) {
          break;
        }
        cdata = text.indexOf(CDATA, end);
        at = at < end ? text.indexOf('&', end) : at;
        continue;
      }
      if (!isReference(text, at)) {
        result = result == null ? new StringBuilder(text.length() + 100) : result;
        result.append(text, done, at).append("&amp;");
        done = at + 1;
      }
      at = text.indexOf('&', at + 1);
    }
    if (result == null) {
      return text;
    }
    repairs.add("Ampersands that stood for themselves were escaped.");
    return result.append(text, done, text.length()).toString();
  }

  private static boolean isReference(String text, int ampersand) {
    int start = ampersand + 1;
    if (start < text.length() && text.charAt(start) == '#') {
      return true;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST_NAME && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    char next = end < text.length() ? text.charAt(end) : ' ';
    String name = text.substring(start, end);
    return next == ';'
        ? Entities.isNamedEntity(name)
        : next != '=' && Entities.isBaseNamedEntity(name);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
