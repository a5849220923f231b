package org.variorum.provenance;

import java.util.Locale;

/** How an article reuses another's text. */
public enum CopyKind {
  VERBATIM,
  /** Cut, reordered or retouched. */
  EDITED,
  /** Said again in mostly other words, in the same order. */
  REWRITTEN,
  /** Words swapped for synonyms one by one, names included. */
  SPUN;

  /** The name used in the API: "rewritten". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
