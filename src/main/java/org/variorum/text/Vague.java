package org.variorum.text;

import java.util.List;
import java.util.Set;

/** Reads words that give only the size of a number: "dozens", "tens of thousands", "a handful". */
final class Vague {

  private static final long[] NONE = {};
  private static final List<String> SCALES =
      List.of("dozen", "hundred", "thousand", "million", "billion");
  private static final long[] SIZES = {12, 100, 1_000, 1_000_000, 1_000_000_000};

  private Vague() {}

  /**
   * Least value, greatest value and number of tokens of what begins at {@code i}; empty where
   * nothing does.
   */
  static long[] range(Tagged sentence, int i) {
    String word = sentence.at(i).lower();
    int of = sentence.at(i + 1).is("of") ? scale(sentence.at(i + 2).lower()) : -1;
    if (of > 0 && word.equals("tens")) {
      return plural(10 * SIZES[of], 3);
    }
    if (of > 0 && word.equals("hundreds")) {
      return plural(100 * SIZES[of], 3);
    }
    int scale = scale(word);
    if (scale >= 0) {
      return plural(SIZES[scale], 1);
    }
    if (Set.of("several", "few", "couple").contains(word)) {
      int at = sentence.at(i + 1).is("of") ? i + 2 : i + 1;
      int named = SCALES.indexOf(sentence.at(at).lower());
      if (named >= 0) {
        return plural(SIZES[named], at - i + 1);
      }
    }
    return switch (word) {
      case "several" -> new long[] {3, 9, 1};
      case "few" -> sentence.at(i - 1).is("a") ? new long[] {2, 9, 1} : NONE;
      case "handful" ->
          sentence.at(i - 1).is("a") && sentence.at(i + 1).is("of") ? new long[] {2, 9, 1} : NONE;
      case "couple" ->
          sentence.at(i - 1).is("a") && sentence.at(i + 1).is("of") ? new long[] {2, 3, 1} : NONE;
      case "scores" -> sentence.at(i + 1).is("of") ? new long[] {40, 99, 1} : NONE;
      default -> NONE;
    };
  }

  private static int scale(String plural) {
    return plural.endsWith("s") ? SCALES.indexOf(plural.substring(0, plural.length() - 1)) : -1;
  }

  /** "dozens" are two dozen and up, short of a hundred; the others end before ten of their kind. */
  private static long[] plural(long size, int tokens) {
    return size == 12 ? new long[] {24, 99, tokens} : new long[] {2 * size, 10 * size - 1, tokens};
  }
}
