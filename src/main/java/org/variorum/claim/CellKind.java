package org.variorum.claim;

import java.util.Locale;

/** What an article has to do with a claim. */
public enum CellKind {
  REPORTS,
  /** Reports it with another slot: another number, another source. */
  REPORTS_DIFFERENTLY,
  /** Not found in the text we hold; never to be read as left out. */
  NOT_FOUND,
  /** Published before the claim was first seen anywhere. */
  BEFORE,
  /** We hold only the beginning of its text, and the claim is not there. */
  TEXT_UNAVAILABLE;

  /** The name used in the API and in style sheets: "not-found". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
