package org.variorum.text.speech;

/** What kind of source a statement is attributed to. */
public enum SourceType {
  PERSON,
  ORGANISATION,
  DOCUMENT,
  /** A person or group whose name the article does not give. */
  ANONYMOUS,
  /** Another publisher. */
  OUTLET
}
