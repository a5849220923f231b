package org.variorum.text.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the language of a text from its script and its commonest words. */
public final class Language {

  private static final Map<String, String> SCRIPTS =
      Map.of(
          "CYRILLIC",
          "ru",
          "ARABIC",
          "ar",
          "HEBREW",
          "he",
          "HAN",
          "zh",
          "HIRAGANA",
          "ja",
          "HANGUL",
          "ko",
          "GREEK",
          "el",
          "DEVANAGARI",
          "hi",
          "THAI",
          "th");
  private static final Map<String, String> COMMON = new HashMap<>();
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final int SAMPLE = 5_000;

  static {
    for (String line : Lexicon.lines("languages.txt")) {
      String[] words = line.split("\\s+");
      for (int i = 1; i < words.length; i++) {
        COMMON.merge(words[i], words[0], (a, b) -> a + " " + b);
      }
    }
  }

  private Language() {}

  /** ISO 639-1 code; "en" where nothing speaks for another language. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<String, Integer> votes = new HashMap<>();
    Matcher words = WORD.matcher(sample);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
      String language = SCRIPTS.get(script.name());
      String voted = language == null ? COMMON.get(word) : language;
      if (voted != null) {
        for (String one : voted.split(" ")) {
          votes.merge(one, 1, Integer::sum);
        }
      }
    }
    int english = votes.getOrDefault("en", 0);
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() > english + 1)
        .map(Map.Entry::getKey)
        .orElse("en");
  }
}
