package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;

/**
 * A word that gives only the size of a number: "dozens", "tens of thousands", "a handful".
 *
 * @param tokens how many tokens it takes
 */
record Vague(long min, long max, int tokens) {

  private static final Map<String, Long> ROUND =
      Map.of("10s", 10L, "100s", 100L, "1000s", 1_000L, "1,000s", 1_000L);

  /** What begins at token {@code i}, or null. */
  static @Nullable Vague at(Tagged sentence, int i) {
    String word = sentence.at(i).lower();
    long of = sentence.at(i + 1).is("of") ? plural(sentence.at(i + 2).lower()) : 0;
    if (of > 12 && (word.equals("tens") || word.equals("hundreds") || word.equals("thousands"))) {
      long times = word.equals("tens") ? 10 : word.equals("hundreds") ? 100 : 1_000;
      return many(times * of, 3);
    }
    long size = plural(word);
    if (size > 0) {
      return many(size, 1);
    }
    if (Set.of("several", "few", "couple").contains(word)) {
      int at = sentence.at(i + 1).is("of") ? i + 2 : i + 1;
      BigDecimal named = NumberWords.scale(sentence.at(at));
      if (named != null) {
        Vague many = many(named.longValue(), at - i + 1);
        return word.equals("couple")
            ? new Vague(many.min, 3 * named.longValue(), many.tokens)
            : many;
      }
    }
    return small(sentence, i, word);
  }

  private static @Nullable Vague small(Tagged sentence, int i, String word) {
    boolean one = sentence.at(i - 1).is("a");
    boolean of = one && sentence.at(i + 1).is("of");
    return switch (word) {
      case "several" -> new Vague(3, 9, 1);
      case "few" -> one ? new Vague(2, 9, 1) : null;
      case "handful" -> of ? new Vague(2, 9, 1) : null;
      case "couple" -> of ? new Vague(2, 3, 1) : null;
      case "scores" -> sentence.at(i + 1).is("of") ? new Vague(40, 99, 1) : null;
      default -> null;
    };
  }

  /** The size of "hundreds" and "100s", 0 for other words. */
  private static long plural(String word) {
    Long round = ROUND.get(word);
    if (round != null) {
      return round;
    }
    return switch (word) {
      case "dozens" -> 12;
      case "hundreds" -> 100;
      case "thousands" -> 1_000;
      case "millions" -> 1_000_000;
      case "billions" -> 1_000_000_000;
      default -> 0;
    };
  }

  /** "dozens" are two dozen and up, short of a hundred; the others end before ten of their kind. */
  private static Vague many(long size, int tokens) {
    return size == 12 ? new Vague(24, 99, tokens) : new Vague(2 * size, 10 * size - 1, tokens);
  }
}
