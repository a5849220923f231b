package org.variorum.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.variorum.text.NumberWords.Number;

/** Reads parts of a whole: "two-thirds of voters", "one in five". */
final class Fractions {

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10);
  private final Tally tally;
  private final Tagged sentence;

  Fractions(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int fraction(int i) {
    String word = sentence.at(i).lower();
    int end = i + 1;
    BigDecimal numerator = BigDecimal.ONE;
    Integer part = null;
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && PARTS.containsKey(word.substring(hyphen + 1))) {
      part = PARTS.get(word.substring(hyphen + 1));
      numerator = small(word.substring(0, hyphen));
    } else if (word.equals("half")
        && !sentence.at(i + 1).is("dozen")
        && !sentence.reads(i + 1, "a", "dozen")
        && !sentence.reads(i + 1, "a", "million")) {
      part = 2;
    } else if (PARTS.containsKey(sentence.at(i + 1).lower()) && !sentence.at(i + 1).is("second")) {
      boolean article = (word.equals("a") || word.equals("one")) && sentence.at(i + 2).is("of");
      boolean many =
          Set.of("two", "three", "four").contains(word) && sentence.at(i + 1).lower().endsWith("s");
      if (article || many) {
        part = PARTS.get(sentence.at(i + 1).lower());
        numerator = small(word);
        end = i + 2;
      }
    } else {
      return outOf(i);
    }
    if (part == null || numerator.signum() == 0) {
      return i;
    }
    Bounds.Found before = Bounds.before(sentence, i);
    Amount value =
        Amount.exact(numerator.divide(BigDecimal.valueOf(part), MathContext.DECIMAL32))
            .bounded(before.bound());
    Counted counted = Counted.of(sentence, before.edge(), end, tally.closed());
    tally.add(
        before.edge(), end, counted.thing(), counted.deed(), QuantityKind.FRACTION, value, null);
    return end;
  }

  /** "one in five", "three out of four". */
  private int outOf(int i) {
    Number first =
        sentence.at(i).is("one") || !sentence.at(i).digits() ? NumberWords.at(sentence, i) : null;
    if (first == null) {
      return i;
    }
    int next =
        sentence.reads(first.end(), "out", "of", "every")
            ? first.end() + 3
            : sentence.reads(first.end(), "out", "of")
                ? first.end() + 2
                : sentence.reads(first.end(), "in", "every")
                    ? first.end() + 2
                    : sentence.at(first.end()).is("in") ? first.end() + 1 : -1;
    Number second =
        next < 0 || tally.closed().contains(next) ? null : NumberWords.at(sentence, next);
    if (second == null
        || second.value().signum() == 0
        || first.value().compareTo(second.value()) >= 0
        || second.value().compareTo(BigDecimal.valueOf(1000)) > 0) {
      return i;
    }
    Bounds.Found before = Bounds.before(sentence, i);
    Amount value =
        Amount.exact(first.value().divide(second.value(), MathContext.DECIMAL32))
            .bounded(before.bound());
    Counted counted = Counted.of(sentence, before.edge(), second.end(), tally.closed());
    tally.add(
        before.edge(),
        second.end(),
        counted.thing(),
        counted.deed(),
        QuantityKind.FRACTION,
        value,
        null);
    return second.end();
  }

  private static BigDecimal small(String word) {
    return switch (word) {
      case "a", "one" -> BigDecimal.ONE;
      case "two" -> BigDecimal.TWO;
      case "three" -> BigDecimal.valueOf(3);
      case "four" -> BigDecimal.valueOf(4);
      case "nine" -> BigDecimal.valueOf(9);
      default -> BigDecimal.ZERO;
    };
  }
}
