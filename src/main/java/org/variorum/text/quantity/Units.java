package org.variorum.text.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** The units that amounts are measured in, by the words and letters that name them. */
final class Units {

  static final Set<String> DURATIONS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "fortnight",
          "month",
          "year",
          "decade",
          "century");

  private static final Map<String, String> NAMES = Lexicon.pairs("units.txt");
  private static final Map<String, String> SPEEDS = Map.of("km", "kmh", "mi", "mph");

  private Units() {}

  /**
   * A unit that was read.
   *
   * @param end the token after it
   */
  record Unit(String name, int end) {}

  /** Whether letters joined to a number name a unit, the share of a hundred or a small coin. */
  static boolean joined(String letters) {
    return letter(letters) != null || letters.equals("pc") || letters.equals("p");
  }

  /** The unit of letters joined to a number; null where they name none. */
  static @Nullable String letter(String letters) {
    if (letters.equals("C") || letters.equals("F")) {
      return "°" + letters;
    }
    return NAMES.get(letters.toLowerCase(Locale.ROOT));
  }

  /** Whether the token at {@code at} names a unit or a span of time. */
  static boolean measures(Tagged sentence, int at) {
    return DURATIONS.contains(sentence.at(at).lemma()) || at(sentence, at) != null;
  }

  /** The unit at token {@code at}, or null. */
  static @Nullable Unit at(Tagged sentence, int at) {
    Token token = sentence.at(at);
    String pair = NAMES.get(token.lower() + "_" + Lemmas.noun(sentence.at(at + 1).lower()));
    if (pair != null) {
      return new Unit(pair, at + 2);
    }
    String name = NAMES.get(token.lemma());
    if (name == null) {
      name = NAMES.get(Lemmas.noun(token.lower()));
    }
    return name == null || token.capitalised() && token.text().length() == 1
        ? null
        : speed(sentence, name, at + 1);
  }

  /** "kilometres an hour", "km/h"; "degrees Celsius" ends with its scale. */
  private static Unit speed(Tagged sentence, String name, int end) {
    String speed = SPEEDS.get(name);
    if (speed != null
        && (sentence.reads(end, "per", "hour")
            || sentence.reads(end, "an", "hour")
            || sentence.reads(end, "/", "h"))) {
      return new Unit(speed, end + 2);
    }
    String scale = sentence.at(end).text();
    return name.equals("deg") && scale.matches("[CF]|[Cc]elsius|Fahrenheit")
        ? new Unit("°" + Character.toUpperCase(scale.charAt(0)), end + 1)
        : new Unit(name, end);
  }
}
