package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/**
 * Reads numbers written in digits and words: "11,000", "1.2 million", "a hundred", "twenty-one",
 * "three and a half".
 */
public final class NumberWords {

  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

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
   * @param unit letters joined to it as printed, "km" of "20km"; empty as a rule
   */
  public record Number(BigDecimal value, int end, boolean digits, String unit) {

    /** Equal numbers become equal records: 1.0 and 1 are both 1. */
    public Number {
      BigDecimal plain = value.stripTrailingZeros();
      value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Number(BigDecimal value, int end, boolean digits) {
      this(value, end, digits, "");
    }

    private Number plus(BigDecimal more, int to) {
      return new Number(value.add(more), to, digits, unit);
    }

    private Number times(BigDecimal scale, int to) {
      return new Number(value.multiply(scale), to, digits, unit);
    }
  }

  /** The number that begins at token {@code at}, or null. */
  public static @Nullable Number at(Tagged sentence, int at) {
    Token token = sentence.at(at);
    if (token.digits()) {
      Number digits = DigitNumbers.at(sentence, at);
      return digits == null ? null : halved(sentence, scaled(sentence, digits), at);
    }
    Number part = Halves.at(sentence, at);
    if (part != null) {
      return part;
    }
    if ((token.is("a") || token.is("an")) && scale(sentence.at(at + 1)) != null) {
      return halved(sentence, words(sentence, at + 1, BigDecimal.ONE), at + 1);
    }
    return small(token.lower()) == null ? null : halved(sentence, words(sentence, at, null), at);
  }

  /** What a word such as "million" multiplies by, or null. */
  static @Nullable BigDecimal scale(Token token) {
    return SCALES.get(token.lower());
  }

  private static Number scaled(Tagged sentence, Number number) {
    BigDecimal scale = scale(sentence.at(number.end()));
    return scale == null || !number.unit().isEmpty()
        ? number
        : number.times(scale, number.end() + 1);
  }

  /** "three and a half million", "a million and a half", "2½ miles". */
  private static Number halved(Tagged sentence, Number number, int at) {
    int end = number.end();
    BigDecimal sign = Halves.sign(sentence.at(end));
    if (sign != null && sentence.at(end).start() == sentence.at(end - 1).end()) {
      return scaled(sentence, number.plus(sign, end + 1));
    }
    if (!sentence.reads(end, "and", "a", "half") || sentence.at(end + 3).is("of")) {
      return number;
    }
    BigDecimal last = end - 1 >= at ? scale(sentence.at(end - 1)) : null;
    return last == null
        ? scaled(sentence, number.plus(HALF, end + 3))
        : number.plus(last.multiply(HALF), end + 3);
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
        if (scale.compareTo(THOUSAND) >= 0) {
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
