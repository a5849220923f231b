package org.variorum.claim.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/** Compares two numbers as ranges; time is left to the caller. */
public final class ValueComparison {

  /** Counts that only grow: a later, greater number is news and no contradiction. */
  private static final Set<String> GROWING =
      Set.of("kill", "die", "sign", "injure", "wound", "arrest", "displace", "join", "raise");

  private static final Pattern STRICTLY_MORE =
      Pattern.compile(
          "(?i)^(more than|over|greater than|above|exceed|surpass|upwards? of|north of).*");

  private static final Pattern NEARLY =
      Pattern.compile("(?i)(?:just )?(?:nearly|almost|close to|approaching|just under)\\b");

  /** From here on a round number is a rounded one, and "over 11,000" is no other number. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(1000);

  /** Thousand, million, billion and so on. */
  private static final List<BigDecimal> SCALES =
      IntStream.rangeClosed(1, 5).mapToObj(n -> BigDecimal.ONE.movePointRight(3 * n)).toList();

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private ValueComparison() {}

  /** The outcome of {@code later} against {@code earlier}; DIFFERS where the ranges do not meet. */
  public static Outcome between(Quantity earlier, Quantity later) {
    return Outcome.of(ground(earlier, later));
  }

  /** Why it is so. */
  static Ground ground(Quantity earlier, Quantity later) {
    if (earlier.unknown() || later.unknown()) {
      return Ground.NOT_KNOWN;
    }
    if (sameNumber(earlier, later)) {
      return earlier.approximate() == later.approximate()
          ? Ground.SAME
          : later.approximate() ? Ground.WIDER : Ground.NARROWER;
    }
    if (swells(earlier, later) || swells(later, earlier)) {
      return Ground.RULED_OUT;
    }
    if (!meet(earlier, later) && !areLooseWords(earlier, later)) {
      return Ground.APART;
    }
    if (isOpen(earlier) && isOpen(later) && grows(earlier, later)) {
      return greater(later, earlier) ? Ground.GROWN : Ground.APART;
    }
    return width(later).compareTo(width(earlier)) <= 0 ? Ground.NARROWER : Ground.WIDER;
  }

  /** Both bounds are the same, "about" left aside. */
  public static boolean sameNumber(Quantity one, Quantity two) {
    return !one.unknown()
        && !two.unknown()
        && sameNumber(one.min(), two.min())
        && sameNumber(one.max(), two.max());
  }

  private static boolean isOpen(Quantity quantity) {
    return quantity.min() != null && quantity.max() == null;
  }

  static boolean grows(Quantity one, Quantity two) {
    String deed = one.deed() == null ? two.deed() : one.deed();
    return deed != null && GROWING.contains(deed);
  }

  /** Whether one is more than ten times the other. */
  static boolean areWorldsApart(Quantity one, Quantity two) {
    return low(one).compareTo(high(two).multiply(BigDecimal.TEN)) > 0
        || low(two).compareTo(high(one).multiply(BigDecimal.TEN)) > 0;
  }

  static boolean greater(Quantity one, Quantity two) {
    return low(one).compareTo(low(two)) > 0;
  }

  /** "40" or "some 40" against "over 40": the number itself is ruled out; a length is rounded. */
  private static boolean swells(Quantity number, Quantity bound) {
    return number.kind() == QuantityKind.COUNT
        && number.max() != null
        && bound.max() == null
        && sameNumber(number.min(), number.max())
        && sameNumber(number.min(), bound.min())
        && number.max().compareTo(ROUNDED) < 0
        && STRICTLY_MORE.matcher(bound.text()).matches();
  }

  /** "Thousands" and "tens of thousands" are ways of speaking, unless the count grows. */
  private static boolean areLooseWords(Quantity one, Quantity two) {
    return isVague(one) && isVague(two) && !grows(one, two);
  }

  /** A word that stands for a range: "dozens". */
  static boolean isVague(Quantity quantity) {
    return quantity.approximate() && !sameNumber(quantity.min(), quantity.max());
  }

  private static boolean meet(Quantity one, Quantity two) {
    return low(one).compareTo(high(two)) <= 0 && low(two).compareTo(high(one)) <= 0;
  }

  private static BigDecimal low(Quantity quantity) {
    BigDecimal min = quantity.min() == null ? BigDecimal.ZERO : quantity.min();
    return isAbout(quantity) ? min.subtract(reachBelow(quantity, min)) : min;
  }

  private static BigDecimal high(Quantity quantity) {
    if (quantity.max() == null) {
      return open(quantity);
    }
    BigDecimal max = isVague(quantity) ? nextScale(quantity.max()) : quantity.max();
    return isAbout(quantity) ? max.add(reach(max)) : max;
  }

  /** Who says "millions" may mean forty of them: a word of scale ends where the next one begins. */
  private static BigDecimal nextScale(BigDecimal max) {
    return max.compareTo(SCALES.getFirst()) < 0
        ? max
        : SCALES.stream().filter(scale -> scale.compareTo(max) > 0).findFirst().orElse(max);
  }

  /**
   * How far "about" reaches: half the step that a round number is rounded to, fifty for 1,400, and
   * a tenth at most.
   */
  private static BigDecimal reach(BigDecimal number) {
    BigDecimal tenth = number.abs().multiply(TENTH);
    int zeros = -number.stripTrailingZeros().scale();
    return zeros <= 0 ? tenth : tenth.min(BigDecimal.ONE.movePointRight(zeros).divide(TWO));
  }

  /** "Nearly 480,000" is said of all that is rounded up to it. */
  private static BigDecimal reachBelow(Quantity quantity, BigDecimal number) {
    BigDecimal reach = reach(number);
    return NEARLY.matcher(quantity.text()).lookingAt()
        ? reach.multiply(TWO).min(number.abs().multiply(TENTH))
        : reach;
  }

  /** "About 40" is widened to both sides; "dozens" is a range already. */
  private static boolean isAbout(Quantity quantity) {
    return quantity.approximate() && sameNumber(quantity.min(), quantity.max());
  }

  /**
   * How far an open bound reaches: nobody writes "more than 400" for 900, so it ends where the
   * number would have been named otherwise, at a quarter more or at least one more.
   */
  private static BigDecimal open(Quantity quantity) {
    BigDecimal min = Objects.requireNonNullElse(quantity.min(), BigDecimal.ZERO);
    BigDecimal reach = min.multiply(new BigDecimal("1.25")).setScale(0, RoundingMode.CEILING);
    return reach.max(min.add(BigDecimal.ONE));
  }

  private static BigDecimal width(Quantity quantity) {
    return high(quantity).subtract(low(quantity));
  }

  public static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? one == two : one.compareTo(two) == 0;
  }
}
