package org.variorum.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateForm.Moment;
import org.variorum.text.language.Lexicon;

/** Times known by a name: holidays, wars and days that changed something. */
final class NamedTimes {

  private static final Map<String, Dated> EVENTS = events();
  private static final Map<String, String> DAYS =
      Map.of(
          "christmas day", "12-25",
          "christmas eve", "12-24",
          "boxing day", "12-26",
          "new year's eve", "12-31",
          "new year's day", "01-01",
          "valentine's day", "02-14",
          "st. patrick's day", "03-17",
          "halloween", "10-31",
          "the fourth of july", "07-04");
  private static final String HOLIDAYS =
      "(?i:("
          + DAYS.keySet().stream()
              .map(name -> Pattern.quote(name).replace("'", "\\E['’]\\Q"))
              .sorted()
              .collect(Collectors.joining("|"))
          + "|good friday|easter(?: sunday| monday)?|thanksgiving(?: day)?))";

  static final List<DateForm> FORMS =
      List.of(
          DateForm.fixed(
              "(?i:\\b(?:"
                  + EVENTS.keySet().stream()
                      .sorted((a, b) -> b.length() - a.length())
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|"))
                  + "))(?![\\p{L}\\d])",
              0,
              m -> EVENTS.get(m.group().toLowerCase(Locale.ROOT))),
          DateForm.fixed(
              "\\b" + HOLIDAYS + ",? " + DateNames.YEAR + "\\b",
              0,
              m -> Dated.day(holiday(m.group(1), DateNames.number(m.group(2))))),
          DateForm.relative("\\b" + HOLIDAYS + "(?!\\p{L})", 0, (m, at) -> near(m.group(1), at)));

  private NamedTimes() {}

  private static Map<String, Dated> events() {
    Map<String, Dated> events = new HashMap<>();
    for (String line : Lexicon.lines("events.txt")) {
      String[] parts = line.split("\\s*\\|\\s*");
      LocalDate from = LocalDate.parse(parts[1]);
      LocalDate to = parts.length > 2 ? LocalDate.parse(parts[2]) : from;
      events.put(
          parts[0].toLowerCase(Locale.ROOT),
          from.equals(to) ? Dated.day(from) : Dated.period(from, to));
    }
    return events;
  }

  /** The last one up to the day of publication, or the next where the sentence looks ahead. */
  private static @Nullable Dated near(String name, Moment at) {
    LocalDate published = at.published();
    LocalDate date = holiday(name, published.getYear());
    if (at.ahead() && date.isBefore(published)) {
      date = holiday(name, published.getYear() + 1);
    } else if (!at.ahead() && date.isAfter(published)) {
      date = holiday(name, published.getYear() - 1);
    }
    return Dated.day(date);
  }

  private static LocalDate holiday(String name, int year) {
    String key = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    String day = DAYS.get(key);
    if (day != null) {
      return LocalDate.parse(year + "-" + day);
    }
    if (key.startsWith("thanksgiving")) {
      return LocalDate.of(year, Month.NOVEMBER, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
    LocalDate easter = easter(year);
    return switch (key) {
      case "good friday" -> easter.minusDays(2);
      case "easter monday" -> easter.plusDays(1);
      default -> easter;
    };
  }

  /** Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
