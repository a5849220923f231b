package org.variorum.claim;

import java.util.Locale;

/** How two values of one figure stand to each other, the least serious first. */
public enum Outcome {
  /** Only one article gives a value. */
  SINGLE,
  /** The ranges are the same, or one cannot tell them apart. */
  AGREE,
  /** They concern another slice, unit or kind. */
  NOT_COMPARABLE,
  /** The later value lies inside the earlier one's range. */
  MORE_PRECISE,
  /** The later value's range holds the earlier one. */
  VAGUER,
  /** One gives a number where the other says that it is not known. */
  DECLARED_UNKNOWN,
  /** The later article carries the newer figure of a growing count. */
  UPDATED,
  /** The ranges do not meet, and time does not explain it. */
  DIFFERS;

  /** The name used in the API and in style sheets: "more-precise". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
