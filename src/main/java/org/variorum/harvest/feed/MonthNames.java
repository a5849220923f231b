package org.variorum.harvest.feed;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The number of a month from its name in English or another language; names come from CLDR. */
final class MonthNames {

  private static final String[] ENGLISH = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private MonthNames() {}

  /** 1 to 12; 0 if it is no month's name. */
  static int number(String word) {
    if (word.length() < 3) {
      return 0;
    }
    String name = word.toLowerCase(Locale.ROOT);
    String start = name.substring(0, 3);
    for (int i = 0; i < ENGLISH.length; i++) {
      if (ENGLISH[i].equals(start) && (name.length() == 3 || English.isName(name, i))) {
        return i + 1;
      }
    }
    return Others.NUMBERS.getOrDefault(folded(name), 0);
  }

  static String folded(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return plain.replaceAll("[\\p{M}.\u2019']", "").replace('ς', 'σ');
  }

  private static final class English {
    static boolean isName(String name, int month) {
      String full =
          Month.of(month + 1)
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              .toLowerCase(Locale.ROOT);
      return full.startsWith(name) || full.equals("september") && name.equals("sept");
    }
  }

  /** Loaded when the first foreign name comes. */
  private static final class Others {

    static final Map<String, Integer> NUMBERS = numbers();

    private static Map<String, Integer> numbers() {
      Map<String, Integer> numbers = new HashMap<>();
      TextStyle[] styles = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
      };
      for (String language : Lists.lines("month-languages.txt")) {
        for (Month month : Month.values()) {
          for (TextStyle style : styles) {
            String name = folded(month.getDisplayName(style, Locale.of(language)));
            String first = name.split("[\\s\\d]", 2)[0];
            if (first.length() >= 2) {
              numbers.putIfAbsent(first, month.getValue());
            }
            if (first.length() >= 4 && style == TextStyle.FULL) {
              numbers.putIfAbsent(first.substring(0, 3), month.getValue());
              numbers.putIfAbsent(first.substring(0, 4), month.getValue());
            }
          }
        }
      }
      return Map.copyOf(numbers);
    }
  }
}
