package org.variorum.outlet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address of an outlet that we read.
 *
 * @param address absolute, http or https
 * @param listing it is a page that lists articles; other kinds tell themselves apart
 * @param retiredReason why it is not read any more, in words; null unless it is retired
 */
public record Feed(
    long id,
    long outletId,
    String address,
    @Nullable String title,
    boolean listing,
    State state,
    @Nullable String retiredReason,
    Instant addedAt) {

  /** Whether a feed is read. */
  public enum State {
    ACTIVE,
    /** Somebody asked for a pause. */
    PAUSED,
    /** The outlet took it away. */
    RETIRED
  }
}
