package org.variorum.article.extraction;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day in what a page shows its readers: "Stand: 22.04.2024, 06:00 Uhr", "3 March 2024". */
final class Days {

  private static final int LONGEST = 160;
  private static final List<String> NAMES =
      List.of("date", "time", "publi", "posted", "fecha", "datum", "zeit", "meta", "byline", "stand");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?"
              + "((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
  private static final Map<String, Integer> MONTHS = months();

  private Days() {}

  /** Whether an element's class names and id, in lower case, speak of a day. */
  static boolean named(String names) {
    return names.length() < 400 && NAMES.stream().anyMatch(names::contains);
  }

  /**
   * The first day in {@code text} as an ISO day.
   *
   * @param monthFirst whether "03/04/2024" is the fourth of March, as in the United States
   */
  static @Nullable String in(String text, boolean monthFirst) {
    String line = Whitespace.collapse(text.substring(0, Math.min(text.length(), LONGEST)));
    Matcher iso = YEAR_FIRST.matcher(line);
    if (iso.find()) {
      return day(iso.group(1), number(iso.group(2)), iso.group(3));
    }
    Matcher worded = DAY_AND_MONTH.matcher(line);
    while (worded.find()) {
      String day = day(worded.group(3), month(worded.group(2)), worded.group(1));
      if (day != null) {
        return day;
      }
    }
    Matcher american = MONTH_AND_DAY.matcher(line);
    while (american.find()) {
      String day = day(american.group(3), month(american.group(1)), american.group(2));
      if (day != null) {
        return day;
      }
    }
    Matcher digits = DAY_FIRST.matcher(line);
    if (!digits.find()) {
      return null;
    }
    boolean swapped =
        number(digits.group(2)) > 12
            || monthFirst && digits.group().indexOf('.') < 0 && number(digits.group(1)) <= 12;
    return swapped
        ? day(digits.group(3), number(digits.group(1)), digits.group(2))
        : day(digits.group(3), number(digits.group(2)), digits.group(1));
  }

  private static @Nullable String day(String year, int month, String day) {
    int number = number(day);
    return month < 1 || month > 12 || number < 1 || number > 31
        ? null
        : "%s-%02d-%02d".formatted(year, month, number);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String word) {
    return MONTHS.getOrDefault(plain(word), 0);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Names of the months and their usual short forms in the languages of Europe. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language :
        List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "pl", "cs", "tr", "fi",
            "ro", "hu", "id", "ca", "hr", "sk", "ru", "uk", "el", "lt", "is")) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT)) {
          String name = plain(month.getDisplayName(style, locale)).replace(".", "");
          if (name.length() >= 3 && Character.isLetter(name.charAt(0))) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
