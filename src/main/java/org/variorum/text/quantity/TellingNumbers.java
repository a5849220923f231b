package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a statement is known again in another one: from twenty on, of some
 * precision. Years date a thing, and ages tell of a person whatever is said of him.
 */
public final class TellingNumbers {

  /** What it adds to the cosine of two statements that they share such a number. */
  public static final double WORTH = 0.10;

  private static final Set<QuantityKind> OTHERS =
      Set.of(QuantityKind.ORDINAL, QuantityKind.YEAR, QuantityKind.AGE);

  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  /** "Millions" are up to a thousand times as many. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(3);

  private final Set<Range> ranges;

  public TellingNumbers(List<Quantity> quantities) {
    ranges =
        quantities.stream()
            .filter(TellingNumbers::isTelling)
            .map(TellingNumbers::range)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTelling(Quantity quantity) {
    BigDecimal min = quantity.min();
    BigDecimal max = quantity.max();
    return !OTHERS.contains(quantity.kind())
        && min != null
        && min.compareTo(LEAST) >= 0
        && (max == null || max.compareTo(min.multiply(WIDEST)) <= 0);
  }

  private record Range(
      QuantityKind kind,
      @Nullable String unit,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max) {}

  private static Range range(Quantity quantity) {
    return new Range(
        quantity.kind(), quantity.unit(), plain(quantity.min()), plain(quantity.max()));
  }

  /** "40" and "40.0" are one. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  /** Whether both have one of them in common. */
  public boolean meet(TellingNumbers other) {
    return !Collections.disjoint(ranges, other.ranges);
  }
}
