package org.variorum.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody asked to be done again for an article.
 *
 * @param askedBy the name of who asked
 * @param doneAt null while it waits
 * @param outcome what came of it, in a few words; empty while it waits
 */
public record Repetition(
    long id, Step step, String askedBy, Instant askedAt, @Nullable Instant doneAt, String outcome) {

  /** What can be done again; whatever follows from it is done anew by itself. */
  public enum Step {
    /** The page is asked for at its outlet and its text and fields are taken from it. */
    FETCH,
    /** The text is taken apart into statements. */
    READ,
    /** The article is put into the story that it tells, and compared there. */
    PLACE
  }
}
