package org.variorum.article;

/** What became of a submission that was taken. */
public enum ImportOutcome {
  NEW,
  UNCHANGED,
  REVISED
}
