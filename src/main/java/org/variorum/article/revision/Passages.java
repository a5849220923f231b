package org.variorum.article.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.article.revision.Alignment.Gap;
import org.variorum.text.Sentence;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** Pairs each sentence that was changed with what became of it. */
final class Passages {

  /** A sentence of which less is left is another one. */
  private static final double LEAST_LIKENESS = 0.5;

  private Passages() {}

  /** A sentence and what became of it; none on one side where it was added or taken out. */
  record Passage(List<Sentence> before, List<Sentence> after) {

    boolean reworded() {
      return !before.isEmpty() && !after.isEmpty();
    }
  }

  static List<Passage> changed(List<Sentence> before, List<Sentence> after) {
    List<Passage> passages = new ArrayList<>();
    for (Gap gap : Alignment.gaps(keys(before), keys(after))) {
      pair(
          before.subList(gap.beforeStart(), gap.beforeEnd()),
          after.subList(gap.afterStart(), gap.afterEnd()),
          passages);
    }
    return passages;
  }

  private static void pair(List<Sentence> before, List<Sentence> after, List<Passage> passages) {
    if (before.size() == 1 && after.size() == 1) {
      passages.add(new Passage(before, after));
      return;
    }
    List<Sentence> free = new ArrayList<>(after);
    for (Sentence sentence : before) {
      Sentence next = null;
      double best = LEAST_LIKENESS;
      for (Sentence candidate : free) {
        double likeness = likeness(sentence, candidate);
        if (likeness > best) {
          best = likeness;
          next = candidate;
        }
      }
      passages.add(new Passage(List.of(sentence), next == null ? List.of() : List.of(next)));
      free.remove(next);
    }
    free.forEach(sentence -> passages.add(new Passage(List.of(), List.of(sentence))));
  }

  /** Dice's coefficient of their words. */
  private static double likeness(Sentence one, Sentence two) {
    Set<String> mine = words(one);
    Set<String> others = words(two);
    long shared = mine.stream().filter(others::contains).count();
    return 2.0 * shared / Math.max(1, mine.size() + others.size());
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    Words.of(sentence.text()).all().stream().map(Word::folded).forEach(words::add);
    return words;
  }

  private static List<String> keys(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> String.join(" ", Tokens.of(sentence.text()).words()))
        .toList();
  }
}
