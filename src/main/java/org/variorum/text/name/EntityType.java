package org.variorum.text.name;

/** What a name names. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Anything else, and what the text does not make plain. */
  OTHER
}
