package org.variorum.platform.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trouble with its time.
 *
 * @param endedAt null while it lasts
 */
public record Alert(
    long id, String kind, String about, String detail, Instant begunAt, @Nullable Instant endedAt) {

  /** When it was last heard of: its end, or its beginning. */
  public Instant changedAt() {
    return endedAt == null ? begunAt : endedAt;
  }
}
