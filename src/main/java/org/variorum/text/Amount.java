package org.variorum.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Bounds.Bound;

/** The values a number may have, null where it has no bound on that side. */
record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

  static Amount exact(BigDecimal value) {
    return new Amount(value, value, false);
  }

  Amount bounded(Bound bound) {
    return switch (bound) {
      case NONE -> this;
      case LEAST -> new Amount(min, null, approximate);
      case MOST -> new Amount(null, max, approximate);
      case ABOUT -> new Amount(min, max, true);
    };
  }
}
