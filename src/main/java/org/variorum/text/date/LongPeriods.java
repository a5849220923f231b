package org.variorum.text.date;

import static org.variorum.text.date.DateForm.fixed;
import static org.variorum.text.date.DateForm.relative;
import static org.variorum.text.date.DateNames.PART;
import static org.variorum.text.date.DateNames.YEAR;
import static org.variorum.text.date.DateNames.number;
import static org.variorum.text.date.DateNames.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quarters, seasons, years, decades and centuries. */
final class LongPeriods {

  private static final String SEASON = "(spring|summer|autumn|fall|winter)";
  private static final String ORDINAL = "(first|second|third|fourth|last|final)";
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");
  private static final List<String> CENTURIES =
      List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first");
  private static final String BEFORE_YEAR =
      "(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Oo]f|[Ff]or|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter"
          + "|[Tt]hrough|[Tt]hroughout|[Aa]round|[Cc]irca|[Tt]he|[Aa]|[Ii]ts|[Tt]heir)";

  static final List<DateForm> FORMS =
      List.of(
          fixed(
              "\\b(?:the )?" + ORDINAL + " quarter of " + YEAR + "\\b",
              0,
              m -> Dated.quarter(number(m.group(2)), quarter(m.group(1)))),
          fixed(
              "\\bQ([1-4]) (?:of )?" + YEAR + "\\b",
              0,
              m -> Dated.quarter(number(m.group(2)), number(m.group(1)))),
          relative(
              "(?<=\\b(?:in|for|of|during) )the "
                  + ORDINAL
                  + " quarter\\b(?!.{0,200}\\b(?:scor|point|goal|coach|touchdown))",
              0,
              (m, at) -> pastQuarter(quarter(m.group(1)), at.published())),
          fixed(
              "\\b(?:the )?(first|second) half of " + YEAR + "\\b",
              0,
              m -> half(m.group(1).equals("first"), number(m.group(2)))),
          fixed(
              "\\b(?:the )?" + SEASON + " (?:of )?" + YEAR + "\\b",
              0,
              m -> season(m.group(1), number(m.group(2)))),
          relative(
              "\\b(?i:(last|this|next)) " + SEASON + "\\b",
              0,
              (m, at) -> seasonNear(m.group(1), m.group(2), at.published())),
          fixed(
              "\\b(?:the )?(\\d\\d)(?:st|nd|rd|th)[ -]century\\b",
              0,
              m -> century(number(m.group(1)))),
          fixed(
              "\\b(?:the )?(" + String.join("|", CENTURIES) + ")[ -]century\\b",
              0,
              m -> century(CENTURIES.indexOf(m.group(1)) + 16)),
          fixed(
              "\\b" + PART + "(?:[Tt]he )?" + YEAR + "['’]?s\\b(?!\\s+(?:budget|own))",
              0,
              m -> part(m.group(1), decade(number(m.group(2))))),
          fixed(
              "\\b[Tt]he (?:(early|mid|late)[ -])?['‘’]?([2-9])0s\\b",
              0,
              m -> part(m.group(1), decade(1900 + 10 * number(m.group(2))))),
          fixed(
              "\\b[Tt]he (?:(early|mid|late)[ -])?(" + String.join("|", DateNames.DECADES) + ")\\b",
              0,
              m -> part(m.group(1), decade(1920 + 10 * DateNames.DECADES.indexOf(m.group(2))))),
          fixed(
              "\\b" + YEAR + "(?:[-–]| to | and )" + YEAR + "\\b",
              0,
              m -> years(number(m.group(1)), number(m.group(2)))),
          fixed(
              "\\b" + YEAR + "[-–](\\d\\d)\\b(?![-–\\d])",
              0,
              m -> years(number(m.group(1)), number(m.group(1)) / 100 * 100 + number(m.group(2)))),
          fixed(
              "\\b(?:the )?fiscal (?:year )?" + YEAR + "\\b",
              0,
              m -> Dated.year(number(m.group(1)))),
          fixed(
              "\\b((?:[Tt]he\\s+)?(early|mid|late|beginning of|start of|middle of|end of)[\\s-]+"
                  + YEAR
                  + ")\\b(?![,.]?\\d)",
              1,
              m -> part(m.group(2), Dated.year(number(m.group(3))))),
          fixed(
              "\\b"
                  + BEFORE_YEAR
                  + "[ -]"
                  + YEAR
                  + "(?![\\d,.]?\\d)(?!-\\w|\\s+(?:people|times|men|women))",
              1,
              m -> Dated.year(number(m.group(1)))));

  private LongPeriods() {}

  private static int quarter(String ordinal) {
    int quarter = ORDINALS.indexOf(ordinal) + 1;
    return quarter == 0 ? 4 : quarter;
  }

  private static Dated pastQuarter(int quarter, LocalDate published) {
    Dated named = Dated.quarter(published.getYear(), quarter);
    return named.from().isAfter(published)
        ? Dated.quarter(published.getYear() - 1, quarter)
        : named;
  }

  private static Dated half(boolean first, int year) {
    return Dated.period(
        LocalDate.of(year, first ? 1 : 7, 1), YearMonth.of(year, first ? 6 : 12).atEndOfMonth());
  }

  /** Seasons of the northern half; a winter begins in December of its year. */
  private static Dated season(String name, int year) {
    int index = SEASONS.indexOf(name.equals("fall") ? "autumn" : name);
    YearMonth first = index == 0 ? YearMonth.of(year, 12) : YearMonth.of(year, 3 * index);
    return Dated.period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** "last summer" is the last that is over, "next spring" the first that has not begun. */
  private static Dated seasonNear(String which, String name, LocalDate published) {
    Dated season = season(name, published.getYear());
    if (which.equalsIgnoreCase("last")) {
      return season.to().isBefore(published) ? season : season(name, published.getYear() - 1);
    }
    if (which.equalsIgnoreCase("next")) {
      return season.from().isAfter(published) ? season : season(name, published.getYear() + 1);
    }
    return season;
  }

  private static Dated century(int century) {
    return Dated.years(100 * (century - 1), 100 * century - 1, Precision.CENTURY);
  }

  /** "the 1990s"; a round hundred such as "the 1800s" names the century. */
  private static Dated decade(int year) {
    return year % 100 == 0 && year < 2000
        ? century(year / 100 + 1)
        : Dated.years(year, year + 9, Precision.DECADE);
  }

  private static @Nullable Dated years(int from, int to) {
    return to <= from ? null : Dated.years(from, to, Precision.PERIOD);
  }
}
