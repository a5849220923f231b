package org.variorum.article;

/** What became of a submission that was not refused. */
public enum ImportOutcome {
  NEW,
  UNCHANGED,
  REVISED,
  /** It is new here, and no topic's rules admit it: nothing was stored. */
  NOT_ADMITTED,
  /** Its page reserves text and data mining: nothing was stored. */
  RESERVED;

  /** Whether there is an article of it. */
  public boolean kept() {
    return this != NOT_ADMITTED && this != RESERVED;
  }
}
