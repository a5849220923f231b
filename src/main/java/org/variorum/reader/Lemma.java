package org.variorum.reader;

import java.util.Arrays;
import java.util.List;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;

/** What a figure is about, in the words around its number: "Hamas killed … people in Israel". */
final class Lemma {

  private static final int BEFORE = 3;
  private static final int AFTER = 7;

  private Lemma() {}

  /** The words around the number in one article; the counted thing where they are not found. */
  static String of(Figure figure) {
    String words = figure.referent();
    for (FigureValue value : figure.values()) {
      int at = words.indexOf(value.text());
      if (at >= 0) {
        String label =
            before(words.substring(0, at))
                + "…"
                + after(words.substring(at + value.text().length()));
        if (label.length() > 8) {
          return label;
        }
      }
    }
    return figure.counted().isEmpty() ? Excerpt.of(words, Excerpt.LINE) : figure.counted();
  }

  private static String before(String text) {
    String clause = text.substring(text.replaceAll("[,;:()“”\"]", ",").lastIndexOf(',') + 1);
    List<String> words = words(clause);
    int from = Math.max(0, words.size() - BEFORE);
    String kept = String.join(" ", words.subList(from, words.size()));
    return kept.isEmpty() ? "" : kept + " ";
  }

  private static String after(String text) {
    List<String> words = words(text.split("[,;:()“”\"]|\\.(\\s|$)", 2)[0]);
    String kept = String.join(" ", words.subList(0, Math.min(AFTER, words.size())));
    return kept.isEmpty() ? "" : " " + kept;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
