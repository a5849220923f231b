package org.variorum.article;

/** How much of what an article asserts its outlet changed. */
public enum RevisionKind {
  /** A number, a date, a name, a source or a quotation. */
  SUBSTANTIVE,
  /** Anything else. */
  MINOR
}
