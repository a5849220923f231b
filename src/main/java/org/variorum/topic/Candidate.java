package org.variorum.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at of an article.
 *
 * @param folded its title and text, folded as phrases are
 * @param outlet the slug of who publishes it
 * @param day on which it was published, in UTC; null while that is not known
 */
public record Candidate(String folded, String outlet, @Nullable LocalDate day) {

  /** Of an article's title and text, or the beginning of it. */
  public static Candidate of(
      String title, String text, String outlet, @Nullable Instant published) {
    return new Candidate(
        TopicRules.fold(title + "\n" + text),
        outlet,
        published == null ? null : published.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
