package org.variorum.harvest.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds in all the ways in which they are written and miswritten: RFC 822, ISO
 * 8601, asctime, and words of many languages. Without a zone a time is taken for UTC, a day without
 * a time for its beginning.
 */
final class FeedDates {

  private static final int LONGEST = 120;
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  /** How much clocks may differ. */
  private static final Duration AHEAD = Duration.ofHours(1);

  private final InstantSource clock;

  FeedDates(InstantSource clock) {
    this.clock = clock;
  }

  /** Null if {@code written} is no date, lies ahead, or before there were feeds. */
  @Nullable Instant read(String written) {
    if (written.isEmpty() || written.length() > LONGEST * 4) {
      return null;
    }
    String text = PlainText.collapse(written);
    if (text.length() < 4 || text.length() > LONGEST) {
      return null;
    }
    Instant latest = clock.instant().plus(AHEAD);
    Instant date = new DateWords(text, LocalDate.ofInstant(latest, ZoneOffset.UTC)).read();
    return date == null || date.isBefore(EARLIEST) || date.isAfter(latest) ? null : date;
  }

  /** A time of a day; null if there is no day, or it can't be. */
  static @Nullable Instant at(@Nullable LocalDate day, ClockTime time) {
    try {
      return day == null
          ? null
          : day.atStartOfDay().plus(time.sinceMidnight()).atZone(time.zone()).toInstant();
    } catch (DateTimeException | ArithmeticException senseless) {
      return null;
    }
  }
}
