package org.variorum.admin.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.ArticleField;
import org.variorum.article.FieldCuration.FieldState;
import org.variorum.curation.Decision;

/**
 * A field of an article for words.
 *
 * @param decision by which it was set; null where it was read
 */
record FieldLine(FieldState state, @Nullable Decision decision) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH);

  public String word() {
    return state.field().word();
  }

  public String value() {
    return words(state.value());
  }

  /** What was read last, where something else stands there; null otherwise. */
  public @Nullable String readInstead() {
    String read = state.read();
    return read == null || read.equals(state.value()) ? null : words(read);
  }

  /** The origin as it stands in keys of messages: "og-title". */
  public String originKey() {
    return state.origin().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The value as a form shows it. */
  public String typed() {
    return state.field() == ArticleField.PUBLISHED
        ? state.value().replace('T', ' ').replaceFirst("(:\\d{2})(?::00)?Z$", "$1")
        : state.value();
  }

  private String words(String value) {
    return switch (state.field()) {
      case TITLE -> value;
      case AUTHORS -> value.lines().collect(Collectors.joining(", "));
      case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
      case PUBLISHED -> time(value);
    };
  }

  private static String time(String value) {
    if (value.isEmpty()) {
      return "";
    }
    return value.indexOf('T') < 0
        ? LocalDate.parse(value).format(DAY)
        : Instant.parse(value).atOffset(ZoneOffset.UTC).format(MOMENT);
  }
}
