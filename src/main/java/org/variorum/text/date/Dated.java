package org.variorum.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The days that a date means. */
record Dated(LocalDate from, LocalDate to, Precision precision) {

  private static final int DAYS_OF_A_YEAR = 360;

  static Dated day(LocalDate date) {
    return new Dated(date, date, Precision.DAY);
  }

  /** The week from Monday to Sunday that {@code date} belongs to. */
  static Dated week(LocalDate date) {
    LocalDate monday = monday(date);
    return new Dated(monday, monday.plusDays(6), Precision.WEEK);
  }

  /** The Saturday and Sunday of the week that {@code date} belongs to. */
  static Dated weekend(LocalDate date) {
    LocalDate monday = monday(date);
    return new Dated(monday.plusDays(5), monday.plusDays(6), Precision.WEEKEND);
  }

  static Dated month(YearMonth month) {
    return new Dated(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Dated quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return new Dated(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
  }

  static Dated year(int year) {
    return years(year, year, Precision.YEAR);
  }

  static Dated years(int from, int to, Precision precision) {
    return new Dated(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision);
  }

  static Dated period(LocalDate from, LocalDate to) {
    return new Dated(from, to, Precision.PERIOD);
  }

  static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The first, middle or last third, as "early", "mid" and "late" name it; {@code third} is 0, 1 or
   * 2. A year is parted by months, a decade by years: four early ones, three in the middle, three
   * late.
   */
  Dated third(int third) {
    if (precision == Precision.DECADE) {
      int[] starts = {0, 4, 7, 10};
      return years(
          from.getYear() + starts[third], from.getYear() + starts[third + 1] - 1, Precision.PERIOD);
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days > DAYS_OF_A_YEAR) {
      return period(from.plusMonths(4L * third), from.plusMonths(4L * (third + 1)).minusDays(1));
    }
    LocalDate start = from.plusDays(days * third / 3);
    return period(start, third == 2 ? to : from.plusDays(days * (third + 1) / 3 - 1));
  }

  /** The part up to {@code day}. */
  Dated until(LocalDate day) {
    return period(from, day.isBefore(to) ? day : to);
  }

  /** The part from {@code day} on. */
  Dated since(LocalDate day) {
    return period(day.isAfter(from) ? day : from, to);
  }
}
