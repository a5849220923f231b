package org.variorum.text.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.text.language.Lexicon;

/** Countries by all that they are called: "the U.S.", "America" and "Washington" are one. */
public final class Countries {

  private static final int PEOPLE = 2;

  /** Each name and adjective, with its country. */
  private static final Map<String, String> NAMED = new HashMap<>();

  /** Each word for people of a country, in lower case, with the country. */
  private static final Map<String, String> PEOPLES = new HashMap<>();

  static {
    for (String line : Lexicon.lines("countries.txt")) {
      String[] columns = line.split(";");
      String country = columns[0].strip();
      for (int column = 0; column < columns.length; column++) {
        for (String name : columns[column].split(",")) {
          if (!name.isBlank()) {
            NAMED.put(name.strip(), country);
            if (column == PEOPLE) {
              PEOPLES.put(name.strip().toLowerCase(Locale.ROOT), country);
            }
          }
        }
      }
    }
  }

  /** The longest first: "South Korean" is no "Korean". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}.-])(?:"
              + NAMED.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?:s?(?![\\p{L}]))");

  private Countries() {}

  /** The countries that words name, by name, adjective or capital, as news prints them. */
  public static Set<String> in(String words) {
    Set<String> countries = new HashSet<>();
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      String name = matcher.group();
      String country = NAMED.get(name);
      countries.add(
          country == null
              ? NAMED.getOrDefault(name.substring(0, name.length() - 1), name)
              : country);
    }
    return countries;
  }

  /** The countries whose people lower-case words name in the singular: "american soldier". */
  public static Set<String> ofPeople(String words) {
    return Stream.of(words.split(" "))
        .filter(PEOPLES::containsKey)
        .map(PEOPLES::get)
        .collect(Collectors.toSet());
  }

  /** Whether a lower-case word means people of one country, as in "40 Norwegians". */
  public static boolean isPeople(String word) {
    return PEOPLES.containsKey(word);
  }
}
