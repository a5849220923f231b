package org.variorum.text.date;

/** How exactly a text dates something. */
public enum Precision {
  /** To the hour or the minute. */
  HOUR,
  DAY,
  /** A Saturday with its Sunday. */
  WEEKEND,
  /** Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  /** Days of no calendar unit: "early October", "this summer", "the Vietnam War". */
  PERIOD
}
