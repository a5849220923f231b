package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words between quotation marks of any kind; apostrophes are none. */
final class Quotations {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r\\u2028\\u2029\\u0085]++");

  private Quotations() {}

  /** Stretches between marks, without the marks, in order and never overlapping. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      inParagraph(text, paragraph.start(), paragraph.end(), found);
    }
    return found;
  }

  private static void inParagraph(String text, int from, int to, List<Span> found) {
    int at = from;
    while (at < to) {
      int mark = opens(text, at, from, to);
      if (mark == 0) {
        at++;
        continue;
      }
      int start = at + mark;
      int end = close(text, at, start, to);
      if (end < 0 && runsOn(text, at, from)) {
        end = to;
      }
      if (end > start) {
        found.add(new Span(start, end));
        at = Math.min(to, end + mark);
      } else {
        at = start;
      }
    }
  }

  /** A quotation left open at the head of a paragraph goes on in the next one. */
  private static boolean runsOn(String text, int at, int from) {
    return "“\"".indexOf(text.charAt(at)) >= 0 && text.substring(from, at).isBlank();
  }

  /** Length of the mark that opens a quotation at {@code at}, 0 where none does. */
  private static int opens(String text, int at, int from, int to) {
    char c = text.charAt(at);
    boolean apart = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordFollows = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '“', '«', '„' -> 1;
      case '"' -> apart && wordFollows ? 1 : 0;
      case '‘' -> apart && wordFollows ? 1 : 0;
      case '\'' -> {
        if (at + 2 < to && text.charAt(at + 1) == '\'') {
          yield apart ? 2 : 0;
        }
        yield apart && wordFollows && Character.isLetter(text.charAt(at + 1)) ? 1 : 0;
      }
      default -> 0;
    };
  }

  private static int close(String text, int mark, int start, int to) {
    char open = text.charAt(mark);
    boolean twice = start - mark == 2;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      boolean closes =
          switch (open) {
            case '“' -> c == '”' || c == '"' && edge(text, i, to);
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '"' -> c == '"' && edge(text, i, to);
            default ->
                twice
                    ? c == '\'' && i + 1 < to && text.charAt(i + 1) == '\''
                    : (c == '’' || c == '\'') && edge(text, i, to) && !possessive(text, i, to, c);
          };
      if (closes) {
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
    int next = text.indexOf(mark, at + 1);
    return next > 0
        && next < Math.min(to, at + 80)
        && edge(text, next, to)
        && !Character.isWhitespace(text.charAt(next - 1));
  }
}
