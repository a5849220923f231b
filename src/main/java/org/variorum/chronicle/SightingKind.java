package org.variorum.chronicle;

import java.util.Locale;

/** What kind of disagreement was seen. */
public enum SightingKind {
  /** Two articles tell what can't both be so. */
  CONFLICT,
  /** A newer number took the place of an older one. */
  UPDATE,
  /** Words inside quotation marks differ, and nothing says so. */
  ALTERED_QUOTATION,
  /** What others give on somebody's word, or as another outlet's report, stands without it. */
  DROPPED_ATTRIBUTION;

  /** The name used in addresses and message keys: "altered-quotation". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
