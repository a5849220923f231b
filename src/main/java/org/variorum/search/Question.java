package org.variorum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as typed: all words must stand there, {@code "…"} a phrase, {@code or}, {@code -}
 *     without
 * @param topicId null for all topics
 * @param outletId null for all outlets
 * @param from first day of publication in UTC; null without a beginning
 * @param to last day of publication in UTC; null without an end
 * @param newestFirst by time instead of by how well they match
 */
public record Question(
    String words,
    @Nullable Long topicId,
    @Nullable Long outletId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean newestFirst) {

  private static final int LONGEST = 200;

  /** PostgreSQL takes no NUL, and what is longer than a sentence is no question. */
  public Question {
    words = words.replace('\0', ' ').strip();
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST);
    }
  }

  public static Question of(String words) {
    return new Question(words, null, null, null, null, false);
  }
}
