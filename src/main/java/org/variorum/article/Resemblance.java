package org.variorum.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** Whether two texts are versions of one, by the runs of words that they share. */
final class Resemblance {

  private static final int RUN = 3;

  /** Other articles of one outlet, boilerplate and all, stay far below; rewrites above. */
  private static final double LEAST = 0.3;

  private Resemblance() {}

  /** Whether {@code one} and {@code two} have much of their wording in common. */
  static boolean between(String one, String two) {
    Set<String> mine = runs(one);
    Set<String> others = runs(two);
    Set<String> fewer = mine.size() < others.size() ? mine : others;
    Set<String> more = fewer == mine ? others : mine;
    long shared = fewer.stream().filter(more::contains).count();
    return shared >= LEAST * fewer.size();
  }

  private static Set<String> runs(String text) {
    List<String> words = Words.of(text).all().stream().map(Word::folded).toList();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs.isEmpty() ? Set.of(String.join(" ", words)) : runs;
  }
}
