package org.variorum.provenance;

import java.util.Locale;

/** What a copy's other words do to what its original tells. */
public enum SubstitutionKind {
  /** A name is no name any more: "State Division" for "State Department". */
  NAME_BROKEN,
  /**
   * Another number, or a word of which we know that it tells something else: "sell" for "trade".
   */
  MEANING_CHANGED,
  /** Another word, of which nothing says that it tells something else. */
  WORD_SWAPPED;

  /** The name used in the API and for messages: "name-broken". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
