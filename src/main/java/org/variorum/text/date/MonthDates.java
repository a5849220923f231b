package org.variorum.text.date;

import static org.variorum.text.date.DateForm.fixed;
import static org.variorum.text.date.DateForm.relative;
import static org.variorum.text.date.DateNames.MONTH;
import static org.variorum.text.date.DateNames.PART;
import static org.variorum.text.date.DateNames.YEAR;
import static org.variorum.text.date.DateNames.month;
import static org.variorum.text.date.DateNames.number;
import static org.variorum.text.date.DateNames.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Months without a day: "October 2019", "late October", "last March". */
final class MonthDates {

  private static final String PREPOSITION =
      "(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Tt]hrough|[Ff]rom|[Oo]f|[Ff]or|[Tt]his)";

  /** What a month is said of, so that "the March family" names none. */
  private static final String EVENT =
      "(?:election|vote|attack|storm|summit|meeting|talk|deadline|primary|ballot|report|budget|poll"
          + "|war|deal|flood|fire|strike|protest|massacre|referendum|ruling|memo|letter)";

  private static final int AHEAD = 4;

  static final List<DateForm> FORMS =
      List.of(
          fixed(
              "\\b" + PART + MONTH + "\\s+(?:of\\s+)?" + YEAR + "\\b",
              0,
              m ->
                  part(
                      m.group(1),
                      Dated.month(YearMonth.of(number(m.group(3)), month(m.group(2)))))),
          relative(
              "\\b" + PART + MONTH + "(?:\\s+of)?\\s+(last|this|next) year\\b",
              0,
              (m, at) ->
                  part(
                      m.group(1),
                      Dated.month(
                          YearMonth.of(
                              at.published().getYear()
                                  + List.of("last", "this", "next").indexOf(m.group(3))
                                  - 1,
                              month(m.group(2)))))),
          relative(
              "\\b([Ll]ast|[Pp]ast|[Nn]ext) " + MONTH + "(?!\\p{L})",
              0,
              (m, at) ->
                  m.group(1).equalsIgnoreCase("next")
                      ? next(month(m.group(2)), at.published())
                      : last(month(m.group(2)), at.published())),
          relative(
              "\\b((?:[Tt]he\\s+)?(?:early|mid|late|beginning of|start of|middle of|end of)[\\s-]+"
                  + MONTH
                  + ")(?!\\p{L})",
              0,
              (m, at) ->
                  part(
                      m.group(1)
                          .replaceFirst("^[Tt]he\\s+", "")
                          .replaceFirst("[\\s-]+" + MONTH + "$", ""),
                      nearest(month(m.group(2)), at.published()))),
          relative(
              "\\b" + PREPOSITION + "\\s+" + MONTH + "(?!\\p{L}|\\s+\\p{Lu}\\p{Ll})",
              1,
              (m, at) -> nearest(month(m.group(1)), at.published())),
          relative(
              "\\b" + MONTH + "(?=['’]s\\b|\\s+" + EVENT + "s?\\b)",
              1,
              (m, at) -> nearest(month(m.group(1)), at.published())));

  private MonthDates() {}

  private static Dated nearest(int month, LocalDate published) {
    YearMonth named = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (named.isAfter(now.plusMonths(AHEAD))) {
      return Dated.month(named.minusYears(1));
    }
    return Dated.month(named.isBefore(now.minusMonths(12 - AHEAD)) ? named.plusYears(1) : named);
  }

  private static Dated last(int month, LocalDate published) {
    YearMonth named = YearMonth.of(published.getYear(), month);
    boolean past = named.isBefore(YearMonth.from(published));
    return Dated.month(past ? named : named.minusYears(1));
  }

  private static Dated next(int month, LocalDate published) {
    YearMonth named = YearMonth.of(published.getYear(), month);
    boolean coming = named.isAfter(YearMonth.from(published));
    return Dated.month(coming ? named : named.plusYears(1));
  }
}
