package org.variorum.harvest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at an outlet that may be added.
 *
 * @param reason why nothing was found and what to do, in words; empty otherwise
 * @param steps what was asked for so far
 * @param preview null until something was found
 */
public record OutletInquiry(
    long id,
    String address,
    State state,
    Instant askedAt,
    String reason,
    List<Step> steps,
    @Nullable OutletPreview preview) {

  public OutletInquiry {
    steps = List.copyOf(steps);
  }

  /** How far it has come. */
  public enum State {
    /** No worker has taken it up yet. */
    WAITING,
    LOOKING,
    FOUND,
    NOTHING;

    public boolean over() {
      return this == FOUND || this == NOTHING;
    }
  }

  /**
   * An address that was asked for.
   *
   * @param what what came of it, in words
   */
  public record Step(String address, String what) {}
}
