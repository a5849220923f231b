package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain text taken apart into headline and paragraphs.
 *
 * @param origin where the headline came from; empty where it was given
 */
record PlainText(String title, String origin, List<String> lines) {

  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_CUT = 110;

  static PlainText of(String text, @Nullable String given) {
    List<String> lines = new ArrayList<>();
    text.lines().map(Whitespace::collapse).filter(line -> !line.isEmpty()).forEach(lines::add);
    String title = given == null ? "" : Whitespace.collapse(given);
    String origin = "";
    if (!lines.isEmpty() && isHeadline(lines, title)) {
      String first = lines.removeFirst();
      origin = title.isEmpty() ? "first line" : "";
      title = title.isEmpty() ? first : title;
    }
    lines.removeIf(IdleLines::matches);
    if (title.isEmpty() && !lines.isEmpty()) {
      origin = "first sentence";
      title = beginning(lines.getFirst());
    }
    return new PlainText(title, origin, lines);
  }

  private static boolean isHeadline(List<String> lines, String title) {
    String first = lines.getFirst();
    if (!title.isEmpty() && Headline.same(first, title)) {
      return true;
    }
    return lines.size() > 1
        && first.length() < LONGEST_HEADLINE
        && Dateline.endIn(first) == 0
        && !IdleLines.matches(first)
        && Character.isLetterOrDigit(first.codePointBefore(first.length()));
  }

  private static String beginning(String line) {
    String body = line.substring(Dateline.endIn(line));
    int end = endOfSentence(body);
    if (end <= LONGEST_CUT) {
      return body.substring(0, end);
    }
    int space = body.lastIndexOf(' ', LONGEST_CUT - 1);
    String cut = body.substring(0, space > 0 ? space : LONGEST_CUT - 1);
    return cut.replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }

  private static int endOfSentence(String body) {
    for (int i = 20; i < Math.min(body.length() - 2, LONGEST_CUT + 1); i++) {
      boolean stop = ".!?".indexOf(body.charAt(i)) >= 0 && body.charAt(i + 1) == ' ';
      // "U.S. ", "Dr. ", "Jan. " end no sentence: the word before a full stop is longer than three
      if (stop
          && Character.isUpperCase(body.charAt(i + 2))
          && i - body.lastIndexOf(' ', i) > 4
          && body.lastIndexOf('.', i - 1) < body.lastIndexOf(' ', i)) {
        return i + 1;
      }
    }
    return body.length();
  }
}
