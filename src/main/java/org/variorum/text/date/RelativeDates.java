package org.variorum.text.date;

import static org.variorum.text.date.DateForm.relative;
import static org.variorum.text.date.DateNames.SMALL;
import static org.variorum.text.date.DateNames.WEEKDAY;
import static org.variorum.text.date.DateNames.small;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateForm.Moment;

/** Days and periods counted from the day of publication: "Monday", "last week", "two days ago". */
final class RelativeDates {

  private static final String DAYTIME = "(?: (?:morning|afternoon|evening|night))?";
  private static final String PARTS =
      "(?:(?:[Tt]he\\s+)?([Ee]arlier|[Ll]ater|[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ss]tart of"
          + "|[Mm]iddle of|[Ee]nd of)[\\s-]+)?";

  /** Papers and sayings that weekdays give their name to. */
  private static final String NAMED =
      "(?!['’]?s? (?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|World|Star|People|Independent))";

  static final List<DateForm> FORMS =
      List.of(
          relative(
              "\\b(?i:the day before yesterday)\\b",
              0,
              (m, at) -> Dated.day(at.published().minusDays(2))),
          relative(
              "\\b(?i:the day after tomorrow)\\b",
              0,
              (m, at) -> Dated.day(at.published().plusDays(2))),
          relative(
              "\\b(?i:(?:(?:earlier|later) )?today|tonight|this (?:morning|afternoon|evening))\\b",
              0,
              (m, at) -> Dated.day(at.published())),
          relative(
              "\\b(?i:yesterday" + DAYTIME + "|last night)\\b",
              0,
              (m, at) -> Dated.day(at.published().minusDays(1))),
          relative(
              "\\b(?i:tomorrow" + DAYTIME + ")\\b",
              0,
              (m, at) -> Dated.day(at.published().plusDays(1))),
          relative(
              "\\b" + WEEKDAY + "(?: of)? (last|this|next) week\\b",
              0,
              (m, at) -> Dated.day(inWeek(m.group(1), step(m.group(2)), at.published()))),
          relative(
              "\\b(?<!(?:Black|Super|Bloody|Cyber|Good|Palm|Ash|Easter) )"
                  + "(?:([Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his)\\s+)?(?:(?:[Ll]ate|[Ee]arly) )?"
                  + WEEKDAY
                  + DAYTIME
                  + "\\b"
                  + NAMED,
              0,
              (m, at) -> Dated.day(weekday(m.group(1), m.group(2), at))),
          relative(
              "\\b(?i:the )(past|last|next|coming|previous) "
                  + SMALL
                  + " (hour|day|week|month|year)s?\\b",
              0,
              (m, at) -> rolling(m.group(1), small(m.group(2)), m.group(3), at.published())),
          relative(
              "\\b(?i:(?:the|this) past) (week|month|year)\\b",
              0,
              (m, at) -> rolling("past", 1, m.group(1), at.published())),
          relative(
              "\\b"
                  + PARTS
                  + "(?:(?:the )?(last|previous|coming|[Ll]ast|[Tt]his|[Nn]ext|this|next)|(?<=of )the)"
                  + " (week|month|year)\\b",
              0,
              (m, at) -> part(m.group(1), period(m.group(2), m.group(3), at.published()), at)),
          relative(
              "\\b(?:([Ll]ast|[Tt]his|[Nn]ext|this coming) |(?<=\\b(?:over|at|on|during) )the )weekend\\b",
              0,
              (m, at) -> weekend(m.group(1), at)),
          relative(
              "\\b(?i:" + SMALL + ") (minute|hour|day|week|fortnight|month|year|decade)s? ago\\b",
              0,
              (m, at) -> away(-small(lower(m.group(1))), m.group(2), at.published())),
          relative(
              "\\b"
                  + SMALL
                  + " (day|week|month|year)s?(?:['’]s?)? (?:from now|(?<=['’]s? )time)\\b",
              0,
              (m, at) -> away(small(m.group(1)), m.group(2), at.published())));

  private RelativeDates() {}

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static int step(@Nullable String which) {
    if (which == null) {
      return 0;
    }
    return switch (lower(which)) {
      case "next", "coming", "this coming" -> 1;
      case "last", "previous", "past" -> -1;
      default -> 0;
    };
  }

  private static LocalDate inWeek(String weekday, int step, LocalDate published) {
    return Dated.monday(published)
        .plusWeeks(step)
        .plusDays(DateNames.weekday(weekday).getValue() - 1L);
  }

  /** A bare weekday is the last one, today included, unless the sentence looks ahead. */
  private static LocalDate weekday(@Nullable String which, String name, Moment at) {
    DayOfWeek weekday = DateNames.weekday(name);
    LocalDate published = at.published();
    if (which == null) {
      return published.with(
          at.ahead()
              ? TemporalAdjusters.nextOrSame(weekday)
              : TemporalAdjusters.previousOrSame(weekday));
    }
    return switch (lower(which)) {
      case "next", "this coming" -> published.with(TemporalAdjusters.next(weekday));
      case "last", "this past" -> published.with(TemporalAdjusters.previous(weekday));
      default -> inWeek(name, 0, published);
    };
  }

  private static Dated weekend(@Nullable String which, Moment at) {
    LocalDate published = at.published();
    if (which != null) {
      return Dated.weekend(published.plusWeeks(step(which)));
    }
    boolean now = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    return Dated.weekend(at.ahead() || now ? published : published.minusWeeks(1));
  }

  private static Dated period(@Nullable String which, String unit, LocalDate published) {
    int step = step(which);
    return switch (unit) {
      case "week" -> Dated.week(published.plusWeeks(step));
      case "month" -> Dated.month(YearMonth.from(published).plusMonths(step));
      default -> Dated.year(published.getYear() + step);
    };
  }

  /** "earlier this week" ends and "later this week" begins with the day of publication. */
  private static Dated part(@Nullable String part, Dated whole, Moment at) {
    if (part == null) {
      return whole;
    }
    return switch (lower(part)) {
      case "earlier" -> whole.until(at.published());
      case "later" -> whole.since(at.published());
      default -> DateNames.part(lower(part), whole);
    };
  }

  /** "the past two weeks" end, and "the next two weeks" begin, with the day of publication. */
  private static Dated rolling(String which, int count, String unit, LocalDate published) {
    boolean ahead = step(which) > 0;
    int steps = ahead ? count : -count;
    LocalDate other =
        switch (unit) {
          case "hour" -> published.plusDays((long) Math.ceil(steps / 24.0 + (ahead ? 0 : -0.99)));
          case "day" -> published.plusDays(steps);
          case "week" -> published.plusWeeks(steps);
          case "month" -> published.plusMonths(steps);
          default -> published.plusYears(steps);
        };
    return ahead ? Dated.period(published, other) : Dated.period(other, published);
  }

  /** "Two months ago" means the month, "three days ago" the day. */
  private static @Nullable Dated away(int steps, String unit, LocalDate published) {
    if (steps == 0) {
      return null;
    }
    return switch (unit) {
      case "minute" -> Dated.day(published);
      case "hour" -> Dated.day(published.plusDays(steps / 24));
      case "day" -> Dated.day(published.plusDays(steps));
      case "week" -> Dated.week(published.plusWeeks(steps));
      case "fortnight" -> Dated.week(published.plusWeeks(2L * steps));
      case "month" -> Dated.month(YearMonth.from(published).plusMonths(steps));
      case "year" -> Dated.year(published.getYear() + steps);
      default -> Dated.year(published.getYear() + 10 * steps);
    };
  }
}
