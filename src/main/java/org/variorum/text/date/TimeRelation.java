package org.variorum.text.date;

/** How a sentence ties what it tells to a date. */
public enum TimeRelation {
  /** On the day or within the period. */
  AT,
  SINCE,
  /** Until the date or by it. */
  UNTIL,
  BEFORE,
  AFTER
}
