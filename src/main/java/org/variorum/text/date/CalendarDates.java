package org.variorum.text.date;

import static org.variorum.text.date.DateForm.fixed;
import static org.variorum.text.date.DateForm.relative;
import static org.variorum.text.date.DateNames.DAY;
import static org.variorum.text.date.DateNames.MONTH;
import static org.variorum.text.date.DateNames.WEEKDAY;
import static org.variorum.text.date.DateNames.YEAR;
import static org.variorum.text.date.DateNames.month;
import static org.variorum.text.date.DateNames.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateForm.Moment;

/** Days printed with their month: "Oct. 7, 2021", "Saturday 7 October", "7-9 October". */
final class CalendarDates {

  private static final String NAMED = "\\b(?:" + WEEKDAY + ",?\\s+)?";
  private static final String DASH = "\\s?[-–]\\s?";
  private static final int AHEAD = 4;
  private static final int YEARS_BACK = 6;

  static final List<DateForm> FORMS =
      List.of(
          fixed(
              "\\b" + MONTH + "\\s+(\\d{1,2})" + DASH + "(\\d{1,2}),?\\s+" + YEAR + "\\b",
              0,
              m -> days(number(m.group(4)), m.group(1), m.group(2), m.group(3))),
          relative(
              "\\b" + MONTH + "\\s+(\\d{1,2})" + DASH + "(\\d{1,2})\\b(?![:.]?\\d)",
              0,
              (m, at) -> nearest(at, m.group(1), m.group(2), m.group(3))),
          fixed(
              "\\b(\\d{1,2})" + DASH + "(\\d{1,2})\\s+" + MONTH + ",?\\s+" + YEAR + "\\b",
              0,
              m -> days(number(m.group(4)), m.group(3), m.group(1), m.group(2))),
          relative(
              "\\b(\\d{1,2})" + DASH + "(\\d{1,2})\\s+" + MONTH + "(?!\\p{L})",
              0,
              (m, at) -> nearest(at, m.group(3), m.group(1), m.group(2))),
          fixed(
              NAMED + MONTH + "\\s+" + DAY + "(?:,\\s*|\\s+)" + YEAR + "\\b",
              0,
              m -> day(number(m.group(4)), m.group(2), m.group(3))),
          fixed(
              NAMED + "(?:the\\s+)?" + DAY + "(?:\\s+of)?\\s+" + MONTH + ",?\\s+" + YEAR + "\\b",
              0,
              m -> day(number(m.group(4)), m.group(3), m.group(2))),
          fixed(
              "\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b",
              0,
              m -> numeric(m.group(1), m.group(2), m.group(3))),
          fixed(
              "\\b(\\d{1,2})/(\\d{1,2})/" + YEAR + "\\b",
              0,
              m -> slashes(m.group(3), number(m.group(1)), number(m.group(2)))),
          fixed(
              "\\b(\\d{1,2})\\.(\\d{1,2})\\." + YEAR + "\\b",
              0,
              m -> numeric(m.group(3), m.group(2), m.group(1))),
          relative(
              "\\bthe week of " + MONTH + "\\s+" + DAY + "\\b",
              0,
              (m, at) -> Dated.week(nearest(at, month(m.group(1)), number(m.group(2)), null))),
          relative(
              NAMED + MONTH + "\\s+" + DAY + "\\b(?!:)",
              0,
              (m, at) -> Dated.day(nearest(at, month(m.group(2)), number(m.group(3)), m.group(1)))),
          relative(
              NAMED + "(?:the\\s+)?" + DAY + "(?:\\s+of)?\\s+" + MONTH + "(?!\\p{L})",
              0,
              (m, at) ->
                  Dated.day(nearest(at, month(m.group(3)), number(m.group(2)), m.group(1)))));

  private CalendarDates() {}

  private static Dated day(int year, String month, String day) {
    return Dated.day(LocalDate.of(year, month(month), number(day)));
  }

  private static Dated numeric(String year, String month, String day) {
    return Dated.day(LocalDate.of(number(year), number(month), number(day)));
  }

  /** "10/7/2021" is read only where one of the two cannot be a month. */
  private static @Nullable Dated slashes(String year, int first, int second) {
    if (first <= 12 && second <= 12) {
      return null;
    }
    return first > 12
        ? Dated.day(LocalDate.of(number(year), second, first))
        : Dated.day(LocalDate.of(number(year), first, second));
  }

  private static Dated days(int year, String month, String first, String last) {
    LocalDate from = LocalDate.of(year, month(month), number(first));
    return Dated.period(from, from.withDayOfMonth(number(last)));
  }

  private static Dated nearest(Moment at, String month, String first, String last) {
    LocalDate from = nearest(at, month(month), number(first), null);
    return Dated.period(from, from.withDayOfMonth(number(last)));
  }

  /**
   * News dates lie in the past as a rule: a day more than four months ahead is last year's. Where
   * the weekday is named, it decides on the year.
   */
  private static LocalDate nearest(Moment at, int month, int day, @Nullable String weekday) {
    LocalDate published = at.published();
    LocalDate date = LocalDate.of(published.getYear(), month, day);
    if (weekday != null) {
      return onWeekday(date, DateNames.weekday(weekday), published);
    }
    if (date.isAfter(published.plusMonths(AHEAD))) {
      return date.minusYears(1);
    }
    return date.isBefore(published.minusMonths(12 - AHEAD)) ? date.plusYears(1) : date;
  }

  private static LocalDate onWeekday(LocalDate date, DayOfWeek weekday, LocalDate published) {
    LocalDate best = date;
    long least = Long.MAX_VALUE;
    for (int back = -1; back <= YEARS_BACK; back++) {
      LocalDate candidate = date.minusYears(back);
      long away = Math.abs(ChronoUnit.DAYS.between(candidate, published));
      if (candidate.getDayOfWeek() == weekday && away < least) {
        best = candidate;
        least = away;
      }
    }
    return best;
  }
}
