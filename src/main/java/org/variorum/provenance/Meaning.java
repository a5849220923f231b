package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Synonyms;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * Tells a swap that changes what is told from one that keeps it. It is sure or silent: a vector of
 * the sentence moves more for a missive that replaces a letter than for prisoners that are sold and
 * not traded, so words decide that are known.
 */
final class Meaning {

  private static final Set<String> DENIALS =
      Set.of("no", "not", "never", "none", "nobody", "without");

  /** What may stand before a thing without making another of it. */
  private static final Set<String> PLAIN =
      Set.of(
          "open",
          "new",
          "full",
          "whole",
          "entire",
          "own",
          "former",
          "current",
          "recent",
          "latest",
          "big",
          "large",
          "small",
          "great",
          "major",
          "main",
          "key",
          "top",
          "senior",
          "official",
          "internal",
          "inner",
          "several",
          "many",
          "more",
          "most",
          "other",
          "such");

  private Meaning() {}

  /**
   * Another number, a denial on one side only, known words that never stand for each other, or a
   * narrower thing.
   */
  static boolean changes(String copied, String original) {
    List<Word> here = Words.of(copied).all();
    List<Word> there = Words.of(original).all();
    return !numbers(here).equals(numbers(there))
        || isDenied(here) != isDenied(there)
        || tellApart(content(here, there), content(there, here));
  }

  private static List<String> numbers(List<Word> words) {
    return words.stream()
        .map(Word::folded)
        .filter(word -> Character.isDigit(word.charAt(0)))
        .toList();
  }

  private static boolean isDenied(List<Word> words) {
    return words.stream().map(Word::folded).anyMatch(DENIALS::contains);
  }

  /** The words that tell something and that the other side has not, in their order. */
  private static List<String> content(List<Word> words, List<Word> others) {
    Set<String> known = others.stream().map(Word::folded).collect(Collectors.toSet());
    return words.stream()
        .map(Word::folded)
        .filter(word -> !known.contains(word) && !FunctionWords.contains(word))
        .distinct()
        .toList();
  }

  /** One word for one; in a longer turn another word may make up for it. */
  private static boolean tellApart(List<String> here, List<String> there) {
    return here.size() == 1 && there.size() == 1
        ? Synonyms.tellApart(here.getFirst(), there.getFirst())
        : isNarrowed(here, there) || isNarrowed(there, here);
  }

  /**
   * All words of a phrase have their like in another, which has one more before its last: not any
   * policy, but "insurance policies".
   */
  private static boolean isNarrowed(List<String> phrase, List<String> narrower) {
    if (phrase.isEmpty()
        || narrower.size() != phrase.size() + 1
        || !areAlike(phrase.getLast(), narrower.getLast())) {
      return false;
    }
    List<String> more = new ArrayList<>(narrower);
    for (String word : phrase) {
      more.stream().filter(other -> areAlike(word, other)).findFirst().ifPresent(more::remove);
    }
    return more.size() == 1
        && more.getFirst().equals(narrower.get(narrower.size() - 2))
        && !PLAIN.contains(more.getFirst());
  }

  private static boolean areAlike(String one, String two) {
    return Spelling.sameWord(one, two) || Synonyms.standForEachOther(one, two);
  }
}
