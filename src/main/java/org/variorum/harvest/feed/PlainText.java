package org.variorum.harvest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Texts of feeds without markup, which may have been escaped more than once. */
final class PlainText {

  private static final int MOST_LAYERS = 3;
  private static final Pattern MARKUP =
      Pattern.compile("<(?:!--|/?([a-zA-Z][a-zA-Z0-9]{0,12})[\\s/>])");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  private PlainText() {}

  /** At most {@code longest} characters, white space collapsed. */
  static String of(String written, int longest) {
    // markup is seldom more than nine tenths of a text, and what is cut off anyway need not be read
    String text = written.length() > longest * 10 ? written.substring(0, longest * 10) : written;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      String plainer = plainer(text);
      if (plainer.equals(text)) {
        break;
      }
      text = plainer;
    }
    return cut(collapse(text), longest);
  }

  private static String plainer(String text) {
    boolean angled = text.indexOf('<') >= 0;
    if (!angled && text.indexOf('&') < 0) {
      return text;
    }
    if (angled && hasMarkup(text)) {
      return Jsoup.parseBodyFragment(text).body().text();
    }
    return REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
  }

  /** "a &lt; b" and "&lt;unknown&gt;" are text; only what HTML knows is markup. */
  static boolean hasMarkup(String text) {
    Matcher matcher = MARKUP.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) == null || Tag.isKnownTag(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  static String collapse(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' '
          || c == '\u00A0'
          || c == '\u0085'
          || c >= '\u007F' && c < '\u00A0'
          || Character.isWhitespace(c)
          || c == '\uFEFF') {
        gap = plain.length() > 0;
      } else if (c != '\u00AD' && c != '\u200B') {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end).stripTrailing();
  }
}
