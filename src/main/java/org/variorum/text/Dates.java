package org.variorum.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days, weeks, months and years that a sentence names. */
final class Dates {

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  private static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String SMALL =
      "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)";

  private static final List<Form> FORMS =
      List.of(
          form(
              "\\b" + MONTH + "\\s+" + DAY + "(?:,\\s*|\\s+)" + YEAR + "\\b",
              (m, p) -> day(m.group(3), m.group(1), m.group(2))),
          form(
              "\\b" + DAY + "(?:\\s+of)?\\s+" + MONTH + ",?\\s+" + YEAR + "\\b",
              (m, p) -> day(m.group(3), m.group(2), m.group(1))),
          form(
              "\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b",
              (m, p) ->
                  day(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))))),
          form(
              "\\b" + MONTH + "\\s+(?:of\\s+)?" + YEAR + "\\b",
              (m, p) -> month(YearMonth.of(number(m.group(2)), month(m.group(1))))),
          form(
              "\\b" + MONTH + "\\s+" + DAY + "\\b(?!:)",
              (m, p) -> p == null ? null : nearest(m.group(1), m.group(2), p)),
          form(
              "\\b(?:the\\s+)?" + DAY + "(?:\\s+of)?\\s+" + MONTH + "(?!\\p{L})",
              (m, p) -> p == null ? null : nearest(m.group(2), m.group(1), p)),
          form(
              "\\b(today|tonight|this (?:morning|afternoon|evening))\\b",
              (m, p) -> p == null ? null : day(p)),
          form(
              "\\b(the day before yesterday)\\b", (m, p) -> p == null ? null : day(p.minusDays(2))),
          form("\\b(yesterday|last night)\\b", (m, p) -> p == null ? null : day(p.minusDays(1))),
          form("\\b(tomorrow)\\b", (m, p) -> p == null ? null : day(p.plusDays(1))),
          form(
              "\\b(?:(last|next|this)\\s+)?" + WEEKDAY + "\\b",
              (m, p) -> p == null ? null : weekday(m.group(1), m.group(2), p)),
          form(
              "\\b(last|past|previous|this|next|coming)\\s+(week|weekend|month|year)\\b",
              (m, p) -> p == null ? null : period(m.group(1), m.group(2), p)),
          form(
              "\\b" + SMALL + "\\s+(day|week|month|year|decade)s?\\s+(?:ago|earlier)\\b",
              (m, p) -> p == null ? null : ago(m.group(1), m.group(2), p)),
          form(
              "\\b(?:last|past)\\s+" + MONTH + "(?!\\p{L})",
              (m, p) -> p == null ? null : lastMonth(month(m.group(1)), p)),
          form(
              "\\b(?:the )?(?:early |late |mid-)?" + YEAR + "s\\b",
              (m, p) -> years(number(m.group(1)), number(m.group(1)) + 9)),
          form(
              "\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|late|early|[Tt]he|[Aa]|mid)["
                  + " -]"
                  + YEAR
                  + "(?![\\d,.]?\\d)(?!-\\w|\\s+(?:people|times|men|women))",
              1,
              (m, p) -> years(number(m.group(1)), number(m.group(1)))),
          form(
              "\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|[Ll]ate|[Ee]arly|mid)[ -](?:late"
                  + " |early |mid-)?"
                  + MONTH
                  + "(?!\\p{L})",
              1,
              (m, p) -> p == null ? null : nearestMonth(month(m.group(1)), p)));

  private Dates() {}

  private record Range(LocalDate from, LocalDate to) {}

  private interface Reading {
    @Nullable Range of(Matcher match, @Nullable LocalDate published);
  }

  /** A way to print a date; {@code group} is the part that names it. */
  private record Form(Pattern pattern, int group, Reading reading) {}

  private static Form form(String pattern, Reading reading) {
    return form(pattern, 0, reading);
  }

  private static Form form(String pattern, int group, Reading reading) {
    return new Form(Pattern.compile(pattern), group, reading);
  }

  /**
   * The dates in {@code part} of {@code text}, in order; relative ones only where {@code published}
   * is known.
   */
  static List<DateMention> in(String text, Span part, @Nullable LocalDate published) {
    List<DateMention> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text).region(part.start(), part.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        Span span = new Span(matcher.start(form.group()), matcher.end(form.group()));
        if (taken.stream().anyMatch(span::overlaps)) {
          continue;
        }
        Range range = read(form, matcher, published);
        if (range != null) {
          found.add(new DateMention(span, span.of(text), range.from(), range.to()));
          taken.add(span);
        }
      }
    }
    found.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return found;
  }

  /** Where dates stand, also those that cannot be resolved without a day of publication. */
  static List<Span> places(String text, Span part) {
    return in(text, part, LocalDate.of(2000, 1, 1)).stream().map(DateMention::span).toList();
  }

  private static @Nullable Range read(Form form, Matcher matcher, @Nullable LocalDate published) {
    try {
      return form.reading().of(matcher, published);
    } catch (DateTimeException e) {
      return null; // "February 30" is no date
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return switch (name.substring(0, 3).toLowerCase(Locale.ROOT)) {
      case "jan" -> 1;
      case "feb" -> 2;
      case "mar" -> 3;
      case "apr" -> 4;
      case "may" -> 5;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aug" -> 8;
      case "sep" -> 9;
      case "oct" -> 10;
      case "nov" -> 11;
      default -> 12;
    };
  }

  private static Range day(LocalDate date) {
    return new Range(date, date);
  }

  private static Range day(String year, String month, String day) {
    return day(LocalDate.of(number(year), month(month), number(day)));
  }

  private static Range month(YearMonth month) {
    return new Range(month.atDay(1), month.atEndOfMonth());
  }

  private static Range years(int from, int to) {
    return new Range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** News dates lie in the past as a rule: a day more than four months ahead is last year's. */
  private static Range nearest(String month, String day, LocalDate published) {
    LocalDate date = LocalDate.of(published.getYear(), month(month), number(day));
    if (date.isAfter(published.plusMonths(4))) {
      return day(date.minusYears(1));
    }
    return day(date.isBefore(published.minusMonths(8)) ? date.plusYears(1) : date);
  }

  private static Range nearestMonth(int month, LocalDate published) {
    YearMonth named = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (named.isAfter(now.plusMonths(4))) {
      return month(named.minusYears(1));
    }
    return month(named.isBefore(now.minusMonths(8)) ? named.plusYears(1) : named);
  }

  private static Range lastMonth(int month, LocalDate published) {
    YearMonth named = YearMonth.of(published.getYear(), month);
    return month(named.isBefore(YearMonth.from(published)) ? named : named.minusYears(1));
  }

  /** A bare weekday in the news is the last one, the day of publication included. */
  private static Range weekday(@Nullable String which, String name, LocalDate published) {
    DayOfWeek weekday = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    if (which == null) {
      return day(published.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    return switch (which) {
      case "next" -> day(published.with(TemporalAdjusters.next(weekday)));
      case "last" -> day(published.with(TemporalAdjusters.previous(weekday)));
      default -> day(monday(published).plusDays(weekday.getValue() - 1L));
    };
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Range period(String which, String unit, LocalDate published) {
    int steps =
        switch (which) {
          case "this" -> 0;
          case "next", "coming" -> 1;
          default -> -1;
        };
    LocalDate monday = monday(published);
    return switch (unit) {
      case "week" -> new Range(monday.plusWeeks(steps), monday.plusWeeks(steps).plusDays(6));
      case "weekend" ->
          new Range(monday.plusWeeks(steps).plusDays(5), monday.plusWeeks(steps).plusDays(6));
      case "month" -> month(YearMonth.from(published).plusMonths(steps));
      default -> years(published.getYear() + steps, published.getYear() + steps);
    };
  }

  /**
   * "Two months ago" means the month, "three days ago" the day; "several" and "few" stay unread.
   */
  private static @Nullable Range ago(String number, String unit, LocalDate published) {
    int steps = steps(number);
    if (steps == 0) {
      return null;
    }
    return switch (unit) {
      case "day" -> day(published.minusDays(steps));
      case "week" ->
          new Range(
              monday(published).minusWeeks(steps), monday(published).minusWeeks(steps).plusDays(6));
      case "month" -> month(YearMonth.from(published).minusMonths(steps));
      case "year" -> years(published.getYear() - steps, published.getYear() - steps);
      default -> years(published.getYear() - 10 * steps, published.getYear() - 10 * steps + 9);
    };
  }

  private static int steps(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return number(number);
    }
    List<String> words =
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    return number.equals("a") || number.equals("an") ? 1 : words.indexOf(number) + 1;
  }
}
