package org.variorum.claim.figure;

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
  /** At least one says that the number is not known. */
  DECLARED_UNKNOWN,
  /** The later article carries the newer figure of a growing count. */
  UPDATED,
  /** The ranges do not meet, and time does not explain it. */
  DIFFERS;

  static Outcome of(Ground ground) {
    return switch (ground) {
      case SAME -> AGREE;
      case NARROWER -> MORE_PRECISE;
      case WIDER -> VAGUER;
      case NOT_KNOWN -> DECLARED_UNKNOWN;
      case GROWN, OLD_COUNT, ORDER_UNKNOWN, CORRECTED -> UPDATED;
      case RULED_OUT, APART -> DIFFERS;
      case OTHER_KIND,
          OTHER_UNIT,
          OTHER_SLICE,
          OTHER_DEED,
          OTHER_YEAR,
          OTHER_DOCUMENT,
          OTHER_DAY,
          OTHER_PLACE,
          OTHER_ACTOR,
          WEEKS_APART,
          OTHER_STORY ->
          NOT_COMPARABLE;
    };
  }

  /** The outcome of this name, as {@link #word} gives it. */
  public static Outcome of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Greater is more serious; a more and a less precise value weigh alike. */
  public int seriousness() {
    return this == VAGUER ? MORE_PRECISE.ordinal() : ordinal();
  }

  /** The name used in the API and in style sheets: "more-precise". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
