package org.variorum.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.text.language.FunctionWords;

/**
 * A name as the settings write it, made ready to be sought. Its words are found in a row, in
 * singular or plural, whatever the case of the letters; {@code *} stands for any one word, and
 * within a word for any letters.
 */
public final class NamePhrase {

  private static final int LEAST_LETTERS = 3;

  private final String written;
  private final List<NameWord> words;
  private final List<Pattern> patterns;

  NamePhrase(String written) {
    this.written = written;
    this.words = NameWord.ofName(written);
    this.patterns = words.stream().map(NamePhrase::pattern).toList();
  }

  private static Pattern pattern(NameWord word) {
    return Pattern.compile(
        List.of(word.form().split("\\*+", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\p{L}\\p{N}']*+")));
  }

  /** Why a name can't be sought. */
  public enum Fault {
    /** It holds neither letter nor digit. */
    EMPTY,
    /** It is made of small words and stars alone, which stand in nearly every text. */
    COMMON,
    /** A star beside too few letters. */
    STAR
  }

  /** What is wrong with a name as it is written. */
  public static Optional<Fault> faultIn(String written) {
    List<NameWord> words = NameWord.ofName(written);
    if (words.stream().allMatch(word -> word.form().replace("*", "").isEmpty())) {
      return Optional.of(Fault.EMPTY);
    }
    if (words.stream().anyMatch(NamePhrase::vague)) {
      return Optional.of(Fault.STAR);
    }
    return words.stream().allMatch(NamePhrase::common)
        ? Optional.of(Fault.COMMON)
        : Optional.empty();
  }

  private static boolean common(NameWord word) {
    String letters = word.form().replace("*", "");
    return letters.length() < 2 || FunctionWords.contains(word.form());
  }

  private static boolean vague(NameWord word) {
    String letters = word.form().replace("*", "");
    return word.form().contains("*") && !letters.isEmpty() && letters.length() < LEAST_LETTERS;
  }

  /** The same for two that are found at the same places. */
  public static String key(String written) {
    return NameWord.ofName(written).stream().map(NameWord::form).collect(Collectors.joining(" "));
  }

  String written() {
    return written;
  }

  boolean starred() {
    return written.contains("*");
  }

  /** The form of its first word, which may hold stars. */
  String first() {
    return words.isEmpty() ? "" : words.getFirst().form();
  }

  /** How many words from {@code at} on it takes up; 0 where it does not stand there. */
  int lengthAt(List<NameWord> text, int at) {
    if (words.isEmpty() || at + words.size() > text.size()) {
      return 0;
    }
    for (int i = 0; i < words.size(); i++) {
      NameWord word = text.get(at + i);
      boolean same =
          words.get(i).form().contains("*")
              ? patterns.get(i).matcher(word.form()).matches()
              : words.get(i).form().equals(word.form());
      if (!same || i > 0 && !word.joined()) {
        return 0;
      }
    }
    return words.size();
  }
}
