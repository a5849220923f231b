package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;
import org.variorum.text.quantity.NumberWords.Number;

/** Reads parts of a whole: "two-thirds of voters", "one in five", "4 in 10". */
final class Fractions {

  private static final Map<String, Integer> PARTS = new HashMap<>();
  private static final Map<String, Integer> COUNTS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "seven", 7, "nine", 9);

  /** Wholes that shares are given of in digits; other numbers after "in" are numbers of things. */
  private static final Set<String> WHOLES =
      Set.of("3", "4", "5", "6", "7", "8", "9", "10", "20", "50", "100", "1,000", "1000");

  static {
    PARTS.putAll(Map.of("half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5));
    PARTS.putAll(Map.of("sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9, "tenth", 10));
    PARTS.putAll(Map.of("halve", 2, "twentieth", 20, "hundredth", 100));
  }

  private final Tally tally;
  private final Tagged sentence;

  Fractions(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int fraction(int i) {
    if (Halves.at(sentence, i) != null) {
      return i;
    }
    String word = sentence.at(i).lower();
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer part = part(word.substring(hyphen + 1));
      Integer count = COUNTS.get(word.substring(0, hyphen));
      return part == null || count == null ? i : add(i, i + 1, count, part);
    }
    if (word.equals("half")) {
      return sentence.at(i - 1).is("-") ? i : add(i, i + 1, 1, 2);
    }
    Integer part = part(sentence.at(i + 1).lower());
    if (part == null) {
      return outOf(i);
    }
    Integer count = COUNTS.get(word);
    boolean one = count != null && count == 1 && sentence.at(i + 2).is("of");
    boolean many = count != null && count > 1 && sentence.at(i + 1).lower().endsWith("s");
    return count != null && (one || many) ? add(i, i + 2, count, part) : i;
  }

  private static @Nullable Integer part(String word) {
    return PARTS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  /** "one in five", "three out of four", "4 in 10". */
  private int outOf(int i) {
    Number first = NumberWords.at(sentence, i);
    int next = first == null ? -1 : whole(first.end());
    if (first == null || next < 0 || tally.closed().contains(next)) {
      return i;
    }
    Number second = NumberWords.at(sentence, next);
    boolean digits =
        first.digits()
            && !(WHOLES.contains(sentence.at(next).text()) && sentence.at(next + 1).word());
    if (second == null
        || digits
        || second.value().signum() == 0
        || first.value().compareTo(second.value()) >= 0
        || second.value().compareTo(BigDecimal.valueOf(1000)) > 0) {
      return i;
    }
    return add(i, second.end(), first.value(), second.value());
  }

  private int whole(int at) {
    if (sentence.reads(at, "out", "of")) {
      return sentence.at(at + 2).is("every") ? at + 3 : at + 2;
    }
    if (!sentence.at(at).is("in")) {
      return -1;
    }
    return sentence.at(at + 1).is("every") ? at + 2 : at + 1;
  }

  private int add(int from, int to, int count, int part) {
    return add(from, to, BigDecimal.valueOf(count), BigDecimal.valueOf(part));
  }

  private int add(int from, int to, BigDecimal count, BigDecimal part) {
    Bounds.Found before = Bounds.before(sentence, from);
    Amount value = Amount.exact(count.divide(part, MathContext.DECIMAL32)).bounded(before.bound());
    Counted counted = Counted.of(sentence, before.edge(), to, tally.closed());
    return tally.add(
        before.edge(), to, counted.thing(), counted.deed(), QuantityKind.FRACTION, value, null);
  }
}
