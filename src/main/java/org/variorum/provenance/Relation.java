package org.variorum.provenance;

import java.util.Locale;

/** What an article owes another outlet. */
public enum Relation {
  /** The other outlet had it first. */
  FIRST_REPORTED,
  /** The other outlet holds the document. */
  OBTAINED,
  /** A source spoke to the other outlet. */
  TOLD,
  /** It repeats what the other outlet reported. */
  REPORTED,
  /** It links to the other outlet without naming a debt. */
  LINKED;

  /** The name used in the API: "first-reported". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
