package org.variorum.text.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that dates are made of, as patterns and as numbers. */
public final class DateNames {

  /** Decades by name, of a century or a life: the twenties are first. */
  public static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
  static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\\.(?=,? ))";
  static final String SMALL =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  /** Words that take a third of what follows. */
  static final String PART =
      "(?:(?:[Tt]he\\s+)?(early|mid|late|beginning of|start of|middle of|end of)[\\s-]+)?";

  private static final Pattern ANY_WEEKDAY = Pattern.compile(WEEKDAY, Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private DateNames() {}

  static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The number that {@link #SMALL} matched. */
  static int small(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return number(word);
    }
    return word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word) + 1;
  }

  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** Whether a word names a day of the week. */
  public static boolean isWeekday(String word) {
    return ANY_WEEKDAY.matcher(word).matches();
  }

  /** Whether these words name a day of the week. */
  public static boolean nameWeekday(String words) {
    return ANY_WEEKDAY.matcher(words).find();
  }

  static DayOfWeek weekday(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException(name + " is no weekday");
  }

  /** {@code whole}, or the third of it that {@code part} names. */
  static Dated part(@Nullable String part, Dated whole) {
    if (part == null) {
      return whole;
    }
    return whole.third(
        switch (part.replaceFirst(" of$", "")) {
          case "early", "beginning", "start" -> 0;
          case "mid", "middle" -> 1;
          default -> 2;
        });
  }
}
