package org.variorum.text.quotation;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mark that opens a quotation.
 *
 * @param length characters it takes
 * @param closing the characters that may close what it opened
 * @param single whether the closing mark also serves as an apostrophe
 */
record QuotationMark(int length, String closing, boolean single) {

  private static final Map<Character, String> PAIRED =
      Map.of('“', "”", '„', "“”", '«', "»", '‚', "‘’", '‹', "›", '「', "」", '『', "』");
  private static final QuotationMark TWICE = new QuotationMark(2, "'", false);
  private static final QuotationMark STRAIGHT = new QuotationMark(1, "\"", false);
  private static final QuotationMark SINGLE = new QuotationMark(1, "’'", true);

  /** Words that begin with an apostrophe, and years cut to two digits. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?i)['‘’](?:n['’]|(?:em|til|cause|twas|tis|bout|round|cos|n)\\b|\\d0s\\b)");

  private static final Pattern SHORT_YEAR = Pattern.compile("['‘’]\\d\\d\\b");

  /** The mark that opens a quotation at {@code at} of a paragraph, or null. */
  static @Nullable QuotationMark at(String text, int at, int from, int to) {
    char c = text.charAt(at);
    String closing = PAIRED.get(c);
    if (closing != null) {
      return new QuotationMark(1, c == '“' ? "”\"" : closing, false);
    }
    boolean apart = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!apart || at + 1 >= to) {
      return null;
    }
    char next = text.charAt(at + 1);
    if ((c == '\'' || c == '`') && next == c) {
      return TWICE;
    }
    if (Character.isWhitespace(next)) {
      return null;
    }
    return switch (c) {
      case '"' -> STRAIGHT;
      case '»' -> new QuotationMark(1, "«", false);
      case '‘' -> shortened(text, at, from, to) ? null : SINGLE;
      case '\'' ->
          Character.isLetterOrDigit(next) && !shortened(text, at, from, to) ? SINGLE : null;
      default -> null;
    };
  }

  /** "rock 'n' roll", "the '90s"; a number may begin a quotation at the head of a paragraph. */
  private static boolean shortened(String text, int at, int from, int to) {
    return SHORTENED.matcher(text).region(at, to).lookingAt()
        || at > from && SHORT_YEAR.matcher(text).region(at, to).lookingAt();
  }

  /** Where the words that begin at {@code start} are closed, -1 where they are not. */
  int close(String text, int start, int to) {
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      boolean plain = c == '"' || c == '\'' || c == '’';
      boolean closes =
          length == 2
              ? c == '\'' && i + 1 < to && text.charAt(i + 1) == '\''
              : closing.indexOf(c) >= 0 && (!plain || edge(text, i, to));
      if (closes && !(single && possessive(text, i, to, c))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean edge(String text, int at, int to) {
    return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /**
   * "the diplomats' letter": the mark after s belongs to the word while a better one follows soon.
   */
  private static boolean possessive(String text, int at, int to, char mark) {
    if (text.charAt(at - 1) != 's'
        || at + 2 >= to
        || text.charAt(at + 1) != ' '
        || !Character.isLowerCase(text.charAt(at + 2))) {
      return false;
    }
    int limit = Math.min(to, at + 80);
    for (int next = at + 2; next < limit; next++) {
      if (text.charAt(next) == mark
          && edge(text, next, to)
          && !Character.isWhitespace(text.charAt(next - 1))) {
        return true;
      }
    }
    return false;
  }
}
