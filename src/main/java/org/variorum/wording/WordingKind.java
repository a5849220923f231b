package org.variorum.wording;

/** What a wording is a name of. */
public enum WordingKind {
  /** A thing of the topic's settings. */
  REFERENT,
  /** An armed conflict that the settings don't name. */
  CONFLICT,
  /** A person or an organisation: what kind of thing it is called. */
  LABEL,
  /** Nothing: a verb of saying that tells the writer's belief. */
  VERB,
  /** Itself: a term in scare quotes. */
  SCARE_QUOTE
}
