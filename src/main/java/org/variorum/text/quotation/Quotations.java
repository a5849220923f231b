package org.variorum.text.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;

/** Finds the words between quotation marks of any kind; apostrophes are none. */
public final class Quotations {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r\\u2028\\u2029\\u0085]++");
  private static final String RUNNING_ON = "“\"‘'«";

  private Quotations() {}

  /** Stretches between marks, without the marks, in order and never overlapping. */
  public static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      inParagraph(text, paragraph.start(), paragraph.end(), found);
    }
    return found;
  }

  private static void inParagraph(String text, int from, int to, List<Span> found) {
    Set<QuotationMark> unclosed = new HashSet<>();
    int at = from;
    while (at < to) {
      QuotationMark mark = QuotationMark.at(text, at, from, to);
      if (mark == null || unclosed.contains(mark)) {
        at++;
        continue;
      }
      int start = at + mark.length();
      int end = mark.close(text, start, to);
      if (end < 0 && runsOn(text, at, from, to)) {
        end = to;
      }
      if (end < 0) {
        unclosed.add(mark); // nothing closes it further on either
      }
      if (end > start) {
        found.add(new Span(start, end));
        at = Math.min(to, end + mark.length());
      } else {
        at = start;
      }
    }
  }

  /**
   * A quotation left open goes on in the next paragraph if it began its own or the next one opens
   * with the same mark again.
   */
  private static boolean runsOn(String text, int at, int from, int to) {
    char mark = text.charAt(at);
    if (RUNNING_ON.indexOf(mark) < 0) {
      return false;
    }
    boolean apostrophe = mark == '\'' || mark == '‘';
    boolean heads = text.substring(from, at).isBlank() && !apostrophe;
    return heads || opener(text, to) == mark;
  }

  /** The first character of the paragraph behind {@code end}, a blank at the end of the text. */
  private static char opener(String text, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }
}
