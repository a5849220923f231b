package org.variorum.quotation;

import java.util.Locale;

/** How an article prints words that another prints more fully. The order is by seriousness. */
public enum Fidelity {
  VERBATIM,
  /** Words are left out at an end, or inside with an ellipsis. */
  SHORTENED,
  /** What was changed stands in brackets. */
  BRACKETED,
  /** Words inside the marks differ, and nothing says so. */
  ALTERED;

  /** The name used on pages: "altered". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
