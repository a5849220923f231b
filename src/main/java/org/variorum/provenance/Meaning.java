package org.variorum.provenance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.FunctionWords;
import org.variorum.text.Synonyms;
import org.variorum.text.Words;
import org.variorum.text.Words.Word;

/**
 * Tells a swap that changes what is told from one that keeps it. It is sure or silent: a vector of
 * the sentence moves more for a missive that replaces a letter than for prisoners that are sold and
 * not traded, so words decide that are known.
 */
final class Meaning {

  private static final Set<String> DENIALS =
      Set.of("no", "not", "never", "none", "nobody", "without");

  private Meaning() {}

  /** Another number, a denial on one side only, or known words that never stand for each other. */
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

  /** The words that tell something and that the other side has not. */
  private static Set<String> content(List<Word> words, List<Word> others) {
    Set<String> known = others.stream().map(Word::folded).collect(Collectors.toSet());
    return words.stream()
        .map(Word::folded)
        .filter(word -> !known.contains(word) && !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }

  /** One word for one: in a longer turn another word may make up for it. */
  private static boolean tellApart(Set<String> here, Set<String> there) {
    return here.size() == 1
        && there.size() == 1
        && Synonyms.tellApart(here.iterator().next(), there.iterator().next());
  }
}
