package org.variorum.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.Decision.Kind;

/**
 * What is kept of an article beside its text and can be set by hand. Values are written as text: a
 * name a line for authors, an ISO 8601 day or moment in UTC for the time, an ISO 639-1 code for the
 * language; empty for none.
 */
public enum ArticleField {
  TITLE(Kind.SET_TITLE),
  AUTHORS(Kind.SET_AUTHORS),
  PUBLISHED(Kind.SET_PUBLISHED),
  LANGUAGE(Kind.SET_LANGUAGE);

  private final Kind kind;

  ArticleField(Kind kind) {
    this.kind = kind;
  }

  /** The name used in addresses and messages: "title". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ArticleField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /** How the ledger calls a decision about it. */
  Kind kind() {
    return kind;
  }

  static String written(@Nullable PublicationTime time) {
    if (time == null) {
      return "";
    }
    return time.dayOnly()
        ? time.at().atZone(ZoneOffset.UTC).toLocalDate().toString()
        : time.at().toString();
  }

  /** What {@link #written} wrote. */
  static @Nullable PublicationTime time(String written) {
    if (written.isEmpty()) {
      return null;
    }
    return written.indexOf('T') < 0
        ? new PublicationTime(
            LocalDate.parse(written).atTime(12, 0).toInstant(ZoneOffset.UTC), true)
        : new PublicationTime(Instant.parse(written), false);
  }

  /** The names of authors that stand a line each. */
  static List<String> names(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).toList();
  }
}
