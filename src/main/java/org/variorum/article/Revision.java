package org.variorum.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of an article's text; numbers count from 1.
 *
 * @param kind null for the first, and where it was not told
 * @param changes what changed from the revision before, each in a few words: "the number 400 became
 *     500"
 */
public record Revision(
    long id,
    int number,
    String title,
    String text,
    Instant takenAt,
    @Nullable RevisionKind kind,
    List<String> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }

  public boolean substantive() {
    return kind == RevisionKind.SUBSTANTIVE;
  }
}
