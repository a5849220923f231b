package org.variorum.reader.parts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.variorum.article.Article;

/** A point in time as pages print it, in UTC; without the hour where only the day is known. */
public record Moment(Instant at, boolean dayOnly) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  public static Moment of(Instant at) {
    return new Moment(at, false);
  }

  public static Moment of(Article article) {
    return article.published() == null
        ? of(article.firstSeen())
        : new Moment(article.published().at(), article.published().dayOnly());
  }

  /** For the datetime attribute, to the second: HTML takes no more than three digits of one. */
  public String iso() {
    return dayOnly ? utc().toLocalDate().toString() : at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** "14 Nov 2023, 09:12 UTC". */
  public String words() {
    return dayOnly ? DAY.format(utc()) : DAY.format(utc()) + ", " + HOUR.format(utc()) + " UTC";
  }

  /** "14 Nov". */
  public String day() {
    return SHORT_DAY.format(utc());
  }

  /** "09:12"; empty where only the day is known. */
  public String hour() {
    return dayOnly ? "" : HOUR.format(utc());
  }

  private ZonedDateTime utc() {
    return at.atZone(ZoneOffset.UTC);
  }
}
