package org.variorum.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;

/**
 * A way to print a date.
 *
 * @param group the part of the pattern that names the date
 * @param relative whether it can only be read against the day of publication
 */
record DateForm(Pattern pattern, int group, boolean relative, Reading reading) {

  /** Where a text stands in time when it names a date. */
  record Moment(LocalDate published, boolean ahead) {}

  /** Reads what a pattern matched; null where it is no date after all. */
  interface Reading {
    @Nullable Dated of(Matcher match, Moment moment);
  }

  /** Reads what a pattern matched without a day to count from. */
  interface FixedReading {
    @Nullable Dated of(Matcher match);
  }

  static DateForm fixed(String pattern, int group, FixedReading reading) {
    return new DateForm(
        Pattern.compile(pattern), group, false, (match, moment) -> reading.of(match));
  }

  static DateForm relative(String pattern, int group, Reading reading) {
    return new DateForm(Pattern.compile(pattern), group, true, reading);
  }

  /** What was matched, or null; "February 30" is no date. */
  @Nullable Dated read(Matcher match, Moment moment) {
    try {
      return reading.of(match, moment);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The stretch that names the date. */
  Span span(Matcher match) {
    return new Span(match.start(group), match.end(group));
  }
}
