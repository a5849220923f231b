package org.variorum.reader.origins;

import java.util.ArrayList;
import java.util.List;

/** Breaks names into lines, since SVG does not. */
final class WrappedText {

  private static final int MOST_LINES = 3;

  private WrappedText() {}

  /** At most three lines of about so many letters; a word that is longer is cut in pieces. */
  static List<String> of(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, letters)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
    cut.set(MOST_LINES - 1, cut.getLast() + " …");
    return cut;
  }

  private static List<String> words(String text, int letters) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      while (rest.codePointCount(0, rest.length()) > letters) {
        int cut = rest.offsetByCodePoints(0, letters - 1);
        words.add(rest.substring(0, cut) + "-");
        rest = rest.substring(cut);
      }
      words.add(rest);
    }
    return words;
  }
}
