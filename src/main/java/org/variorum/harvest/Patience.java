package org.variorum.harvest;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How long to wait after failures, and how waiting is spread so that not all come back at once. */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;

  private final Random random;

  Patience(Random random) {
    this.random = random;
  }

  /**
   * After so many failures in a row: half a minute, doubled with each, up to six hours. What the
   * server asks for (Retry-After) is kept up to a day.
   */
  Duration after(int failures, @Nullable Duration asked) {
    int doublings = Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
    Duration own = spread(shorter(FIRST.multipliedBy(1L << doublings), LONGEST));
    if (asked == null) {
      return own;
    }
    return shorter(asked, LONGEST_ASKED);
  }

  /** The same time, a tenth less or more. */
  Duration spread(Duration time) {
    return Duration.ofMillis((long) (time.toMillis() * (0.9 + 0.2 * random.nextDouble())));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
