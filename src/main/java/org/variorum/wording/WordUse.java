package org.variorum.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.statement.KeptStatement;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * An article's use of a word.
 *
 * @param statement the first statement that has it
 */
record WordUse(int count, long statement) {

  /** The words of an article by their lemmas, without names, numbers and small words. */
  static Map<String, WordUse> in(List<KeptStatement> statements) {
    Map<String, WordUse> words = new TreeMap<>();
    for (KeptStatement statement : statements) {
      Set<String> names = new HashSet<>();
      for (String name : statement.statement().names()) {
        Words.of(name).all().stream().map(Word::folded).forEach(names::add);
      }
      statement.statement().terms().stream()
          .filter(term -> Character.isLetter(term.codePointAt(0)))
          .filter(term -> !names.contains(term) && !FunctionWords.contains(term))
          .forEach(term -> words.merge(term, new WordUse(1, statement.id()), WordUse::with));
    }
    return words;
  }

  private WordUse with(WordUse other) {
    return new WordUse(count + other.count, Math.min(statement, other.statement));
  }
}
