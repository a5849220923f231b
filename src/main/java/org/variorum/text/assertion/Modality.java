package org.variorum.text.assertion;

/** Whether a statement tells what happened or what is wanted. */
public enum Modality {
  /** Told as a fact. */
  FACT,
  /** Asked for, urged, demanded. */
  DEMANDED,
  /** Announced, planned, expected. */
  PLANNED
}
