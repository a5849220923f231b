package org.variorum.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written in digits and words: "11,000", "1.2 million", "a hundred", "twenty-one".
 */
final class NumberWords {

  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d{1,15}(?:\\.\\d{1,9}+)?)(k|m|bn|mn|tn|b)?");

  static {
    for (String line : Lexicon.lines("numbers.txt")) {
      String[] parts = line.split("\\s+");
      if (parts[0].equals("times")) {
        SCALES.put(parts[1], new BigDecimal(parts[2]));
      } else {
        SMALL.put(parts[0], Integer.valueOf(parts[1]));
      }
    }
  }

  private NumberWords() {}

  /**
   * A number that was read.
   *
   * @param end the token after it
   * @param digits whether it was printed in digits
   */
  record Number(BigDecimal value, int end, boolean digits) {

    /** Equal numbers become equal records: 1.0 and 1 are both 1. */
    Number {
      BigDecimal plain = value.stripTrailingZeros();
      value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
  }

  /** The number that begins at token {@code at}, or null. */
  static @Nullable Number at(Tagged sentence, int at) {
    Token token = sentence.at(at);
    if (token.digits()) {
      return digits(sentence, at, token.lower());
    }
    if (token.is("half") && sentence.reads(at + 1, "a") && sentence.at(at + 2).is("dozen")) {
      return new Number(BigDecimal.valueOf(6), at + 3, false);
    }
    if (token.is("half") && sentence.reads(at + 1, "a", "million")) {
      return new Number(BigDecimal.valueOf(500_000), at + 3, false);
    }
    if ((token.is("a") || token.is("an")) && SCALES.containsKey(sentence.at(at + 1).lower())) {
      return words(sentence, at + 1, BigDecimal.ONE);
    }
    return small(token.lower()) == null ? null : words(sentence, at, null);
  }

  private static @Nullable Number digits(Tagged sentence, int at, String printed) {
    Matcher matcher = DIGITS.matcher(printed);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    String suffix = matcher.group(2);
    if (suffix != null) {
      return new Number(value.multiply(scale(suffix)), at + 1, true);
    }
    BigDecimal scale = SCALES.get(sentence.at(at + 1).lower());
    return scale == null
        ? new Number(value, at + 1, true)
        : new Number(value.multiply(scale), at + 2, true);
  }

  private static BigDecimal scale(String suffix) {
    return switch (suffix) {
      case "k" -> BigDecimal.valueOf(1_000);
      case "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
      case "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.valueOf(1_000_000);
    };
  }

  /** "two hundred and fifty thousand": groups below a thousand, each times its scale. */
  private static Number words(Tagged sentence, int at, @Nullable BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = first == null ? BigDecimal.ZERO : first;
    int i = at;
    int end = at;
    while (i < sentence.size() && i < at + 16) {
      String word = sentence.at(i).lower();
      Integer small = small(word);
      BigDecimal scale = SCALES.get(word);
      if (small != null && fits(group, small)) {
        group = group.add(BigDecimal.valueOf(small));
      } else if (scale != null && group.signum() > 0) {
        group = group.multiply(scale);
        if (scale.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
          total = total.add(group);
          group = BigDecimal.ZERO;
        }
      } else if (word.equals("and") && end == i && i > at && continues(sentence, i)) {
        i++;
        end = i;
        continue;
      } else {
        break;
      }
      i++;
      end = i;
    }
    return new Number(total.add(group), end, false);
  }

  /** "three" may follow "two hundred" or "twenty", not "one". */
  private static boolean fits(BigDecimal group, int small) {
    int rest = group.remainder(BigDecimal.valueOf(100)).intValue();
    return rest == 0 || rest >= 20 && rest % 10 == 0 && small < 10;
  }

  private static boolean continues(Tagged sentence, int and) {
    String before = sentence.at(and - 1).lower();
    return (before.equals("hundred") || before.equals("thousand"))
        && small(sentence.at(and + 1).lower()) != null;
  }

  private static @Nullable Integer small(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer tens = SMALL.get(word.substring(0, hyphen));
      Integer ones = SMALL.get(word.substring(hyphen + 1));
      return tens != null && ones != null && tens >= 20 && ones < 10
          ? Integer.valueOf(tens + ones)
          : null;
    }
    return SMALL.get(word);
  }
}
