package org.variorum.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.curation.Refused;

/** Reads what a curator typed for a field. */
final class TypedField {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_NAMES = 20;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private TypedField() {}

  /** The value as {@link ArticleField} writes it; refused with the reason where it makes none. */
  static String value(ArticleField field, String typed, Instant now) {
    String text = Storable.text(typed).strip();
    return switch (field) {
      case TITLE -> title(text.replaceAll("\\s+", " "));
      case AUTHORS -> authors(text);
      case PUBLISHED -> time(text, now);
      case LANGUAGE -> language(text.toLowerCase(Locale.ROOT));
    };
  }

  private static String title(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TITLE) {
      throw new Refused("A headline has 1 to " + LONGEST_TITLE + " characters.");
    }
    return text;
  }

  private static String authors(String text) {
    List<String> names =
        text.lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.size() > MOST_NAMES
        || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      throw new Refused(
          "Up to " + MOST_NAMES + " names, one a line, of up to " + LONGEST_NAME + " characters.");
    }
    return names.stream().distinct().collect(Collectors.joining("\n"));
  }

  private static String time(String text, Instant now) {
    PublicationTime time;
    try {
      time = parsed(text);
    } catch (DateTimeException unreadable) {
      throw new Refused("Write a day, such as 2023-11-14, or a time, such as 2023-11-14 09:30.");
    }
    LocalDate day = time.at().atZone(ZoneOffset.UTC).toLocalDate();
    if (day.isBefore(FIRST_DAY)
        || day.isAfter(now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1))) {
      throw new Refused("It was published since 1900 and not after today.");
    }
    return ArticleField.written(time);
  }

  private static PublicationTime parsed(String text) {
    String iso = text.replaceFirst("\\s+", "T").replaceFirst("\\s*(?:UTC|GMT)$", "Z");
    if (iso.indexOf('T') < 0) {
      return new PublicationTime(
          LocalDate.parse(iso).atTime(12, 0).toInstant(ZoneOffset.UTC), true);
    }
    Instant at =
        iso.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")
            ? OffsetDateTime.parse(iso).toInstant()
            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    return new PublicationTime(at, false);
  }

  private static String language(String text) {
    if (!LANGUAGES.contains(text)) {
      throw new Refused("Write a language as two letters, such as en, de or nl.");
    }
    return text;
  }
}
