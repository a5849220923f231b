package org.variorum.admin.outlet;

import java.time.Duration;

/**
 * A length of time in the largest unit that fits, for words.
 *
 * @param unit {@code seconds}, {@code minutes}, {@code hours} or {@code days}
 */
record Span(String unit, long number) {

  static Span of(Duration time) {
    Duration length = time.isNegative() ? Duration.ZERO : time;
    if (length.toMinutes() < 1) {
      return new Span("seconds", length.toSeconds());
    }
    if (length.toHours() < 2) {
      return new Span("minutes", length.toMinutes());
    }
    return length.toDays() < 3
        ? new Span("hours", length.toHours())
        : new Span("days", length.toDays());
  }
}
