package org.variorum.reader.origins;

import java.util.Locale;

/**
 * What one thing owes another; drawn from the one that had it to the one that took it.
 *
 * @param from key of the node that had it first
 * @param to key of the node that took it
 */
public record Tie(String from, String to, Kind kind) {

  /** The heaviest debt last: between the same two only the heaviest is drawn. */
  public enum Kind {
    /** A document is quoted. */
    QUOTES,
    LINKS,
    CREDITS,
    REWRITTEN,
    EDITED,
    VERBATIM,
    SPUN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Text was taken, not only a fact. */
    public boolean copied() {
      return compareTo(REWRITTEN) >= 0;
    }
  }
}
