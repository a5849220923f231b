package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.text.quantity.Bounds.Bound;

/** The values a number may have, null where it has no bound on that side. */
record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

  static Amount exact(BigDecimal value) {
    return new Amount(value, value, false);
  }

  static Amount vague(long min, long max) {
    return new Amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
  }

  Amount bounded(Bound bound) {
    return switch (bound) {
      case NONE -> this;
      case LEAST -> min == null ? this : new Amount(min, null, approximate);
      case MOST -> max == null ? this : new Amount(null, max, approximate);
      case ABOUT -> new Amount(min, max, true);
    };
  }

  Amount plus(BigDecimal more) {
    return mapped(value -> value.add(more));
  }

  Amount times(BigDecimal factor) {
    return mapped(value -> value.multiply(factor));
  }

  private Amount mapped(UnaryOperator<BigDecimal> change) {
    return new Amount(
        min == null ? null : plain(change.apply(min)),
        max == null ? null : plain(change.apply(max)),
        approximate);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
