package org.variorum.admin.watch;

import java.time.Duration;
import java.util.Locale;

/**
 * How long something took, in the unit that fits, for words.
 *
 * @param unit {@code milliseconds}, {@code seconds} or {@code minutes}
 * @param number with one decimal where that says more
 */
record Took(String unit, String number) {

  private static final double SECOND = 1_000;
  private static final double MINUTE = 60 * SECOND;

  static Took of(Duration length) {
    long millis = length.toMillis();
    if (millis < SECOND) {
      return new Took("milliseconds", Long.toString(millis));
    }
    return millis < 2 * MINUTE
        ? new Took("seconds", decimal(millis / SECOND))
        : new Took("minutes", decimal(millis / MINUTE));
  }

  private static String decimal(double number) {
    return String.format(Locale.ENGLISH, number < 10 ? "%.1f" : "%.0f", number);
  }
}
