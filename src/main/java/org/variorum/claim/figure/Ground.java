package org.variorum.claim.figure;

import java.util.Locale;

/** Why two values of one figure stand to each other as they do. */
public enum Ground {
  /** The values are the same, or cannot be told apart. */
  SAME,
  /** Both ranges hold the truth, and the later one is no wider. */
  NARROWER,
  /** Both ranges hold the truth, and the later one is wider. */
  WIDER,
  /** At least one article says that the number is not known. */
  NOT_KNOWN,
  /** The count grows, and the later article has more. */
  GROWN,
  /** The count grows, and the later article repeats an older state of it. */
  OLD_COUNT,
  /** The count grows, and which of the two was first is not known. */
  ORDER_UNKNOWN,
  /** Several articles gave the later number after the last that gave the earlier one. */
  CORRECTED,
  /** "Over 40" leaves out the very number that "40" and "some 40" name. */
  RULED_OUT,
  /** The ranges do not meet. */
  APART,
  OTHER_KIND,
  OTHER_UNIT,
  /** Something else is counted, or another part of it. */
  OTHER_SLICE,
  /** Something else became of the counted: the killed, the wounded. */
  OTHER_DEED,
  OTHER_YEAR,
  /** Not the same letter, memo or petition. */
  OTHER_DOCUMENT,
  /** Each tells of a day of its own. */
  OTHER_DAY,
  OTHER_PLACE,
  /** Somebody else did it: what one state gives, and what another gives. */
  OTHER_ACTOR,
  /** More than a week lies between, and nothing says that both mean one number. */
  WEEKS_APART,
  /** They stand in reports of two events, and nothing says that both mean one number. */
  OTHER_STORY;

  /** The name used in the API and for messages: "ruled-out". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
