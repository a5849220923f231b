package org.variorum.harvest.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Names of languages and periods as feeds write them. */
final class Languages {

  private static final Map<String, String> CODES = codes();

  private Languages() {}

  /** ISO 639-1 for "en-GB", "eng" or "English"; null if it is none. */
  static @Nullable String code(String written) {
    String whole = written.strip().toLowerCase(Locale.ROOT);
    if (whole.length() > 40 || whole.isEmpty()) {
      return null;
    }
    String known = CODES.get(whole);
    return known == null ? CODES.get(whole.split("[-_,; ]", 2)[0]) : known;
  }

  static Duration period(String name) {
    return switch (name) {
      case "hourly" -> Duration.ofHours(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly", "yearly" -> Duration.ofDays(30);
      default -> Duration.ofDays(1);
    };
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) {
        Locale locale = Locale.of(code);
        codes.put(code, code);
        codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        try {
          codes.putIfAbsent(locale.getISO3Language(), code);
        } catch (MissingResourceException without) {
          continue;
        }
      }
    }
    for (String line : Lists.lines("language-codes.txt")) {
      String[] two = line.split("\\s+");
      codes.put(two[0], two[1]);
    }
    return Map.copyOf(codes);
  }
}
