package org.variorum.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet shows an article at present.
 *
 * @param withdrawal null while it shows it
 * @param cut since when it shows only the beginning of what we hold; null while it shows all of it
 * @param archivingReserved it forbids showing a copy, so that only excerpts may be shown
 */
public record Standing(
    @Nullable Withdrawal withdrawal, @Nullable Instant cut, boolean archivingReserved) {

  /** The outlet no longer shows it. */
  public boolean withdrawn() {
    return withdrawal != null;
  }
}
