package org.variorum.harvest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date as it is written: takes the time out, then finds the day in what is left. */
final class DateWords {

  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d{1,9})?");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)?(?=\\D|$)");
  private static final Pattern WEEK =
      Pattern.compile("^((?:19|20)\\d\\d)-?W(\\d\\d)(?:-?([1-7]))?");
  private static final Pattern ORDINAL =
      Pattern.compile("^((?:19|20)\\d\\d)-?(\\d{3})(?=$|[^\\d-])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.\u2013]\\s?(\\d{1,2})(?:\\s?[-/.\u2013]\\s?(\\d{1,2}))?(?!\\d)");
  private static final Pattern TOGETHER =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d\\d)(?!\\d)");
  private static final Pattern YEAR_ALONE = Pattern.compile("^(?:19|20)\\d\\d$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u2019']*|\\d{1,4}");

  private final String text;
  private final LocalDate latest;

  DateWords(String text, LocalDate latest) {
    this.text = EastAsianDates.spelledOut(text);
    this.latest = latest;
  }

  @Nullable Instant read() {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.lookingAt()) {
      return read(
          compact.replaceFirst("$1-$2-$3T$4:$5:" + (compact.group(6) == null ? "00" : "$6")));
    }
    return read(text);
  }

  private @Nullable Instant read(String written) {
    ClockTime time = ClockTime.in(written);
    if (time == null) {
      time = ClockTime.none(written);
    }
    String day = written.substring(0, time.start()) + " " + written.substring(time.end());
    try {
      return FeedDates.at(day(day.strip(), time.halves()), time);
    } catch (DateTimeException | ArithmeticException senseless) {
      return null;
    }
  }

  private @Nullable LocalDate day(String day, boolean american) {
    Matcher first = YEAR_FIRST.matcher(day);
    if (first.find()) {
      int month = ClockTime.number(first.group(2));
      int third = first.group(3) == null ? 1 : ClockTime.number(first.group(3));
      return month > 12 ? date(first.group(1), third, month) : date(first.group(1), month, third);
    }
    Matcher week = WEEK.matcher(day);
    if (week.find()) {
      int weekday = week.group(3) == null ? 1 : ClockTime.number(week.group(3));
      return LocalDate.of(ClockTime.number(week.group(1)), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, ClockTime.number(week.group(2)))
          .with(ChronoField.DAY_OF_WEEK, weekday);
    }
    Matcher ordinal = ORDINAL.matcher(day);
    if (ordinal.find()) {
      return LocalDate.ofYearDay(
          ClockTime.number(ordinal.group(1)), ClockTime.number(ordinal.group(2)));
    }
    Matcher together = TOGETHER.matcher(day);
    if (together.find()) {
      return date(
          together.group(1),
          ClockTime.number(together.group(2)),
          ClockTime.number(together.group(3)));
    }
    Matcher last = YEAR_LAST.matcher(day);
    if (last.find()) {
      return numbers(last, american);
    }
    return YEAR_ALONE.matcher(day).matches() ? date(day, 1, 1) : words(day);
  }

  /** Most of the world writes the day first; where that can't be, or lies ahead, the month is. */
  private @Nullable LocalDate numbers(Matcher matcher, boolean american) {
    int one = ClockTime.number(matcher.group(1));
    int two = ClockTime.number(matcher.group(3));
    String year = String.valueOf(fullYear(matcher.group(4)));
    boolean monthFirst = two > 12 || one <= 12 && american && matcher.group(2).equals("/");
    LocalDate date = monthFirst ? date(year, one, two) : date(year, two, one);
    boolean ahead = date != null && date.isAfter(latest) && one <= 12 && two <= 12;
    return ahead ? monthFirst ? date(year, two, one) : date(year, one, two) : date;
  }

  /** A month by its name, with the day and the year in any order around it. */
  private static @Nullable LocalDate words(String day) {
    int month = 0;
    String year = null;
    List<String> small = new ArrayList<>(2);
    Matcher matcher = WORD.matcher(day);
    while (matcher.find()) {
      String word = matcher.group();
      if (!Character.isDigit(word.charAt(0))) {
        // the name of a day of the week may come before, and "mar." is both
        int named = MonthNames.number(word);
        month = named == 0 ? month : named;
      } else if (word.length() >= 3) {
        year = year == null ? word : year;
      } else {
        small.add(word);
      }
    }
    if (month == 0 || small.isEmpty() && year == null) {
      return null;
    }
    if (year == null) {
      if (small.size() < 2) {
        return null;
      }
      boolean yearFirst = ClockTime.number(small.getFirst()) > 31;
      year = yearFirst ? small.removeFirst() : small.remove(1);
    }
    int number = small.isEmpty() ? 1 : ClockTime.number(small.getFirst());
    return date(String.valueOf(fullYear(year)), month, number);
  }

  /** RFC 2822, 4.3: two digits are of this century or the last, three are counted from 1900. */
  private static int fullYear(String written) {
    int year = ClockTime.number(written);
    return switch (written.length()) {
      case 1, 2 -> year < 70 ? 2000 + year : 1900 + year;
      case 3 -> 1900 + year;
      default -> year;
    };
  }

  /** The 31st of a shorter month is the next month's first. */
  private static @Nullable LocalDate date(String year, int month, int day) {
    return month < 1 || month > 12 || day < 1 || day > 31
        ? null
        : LocalDate.of(ClockTime.number(year), month, 1).plusDays(day - 1L);
  }
}
