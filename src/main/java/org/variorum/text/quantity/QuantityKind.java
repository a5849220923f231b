package org.variorum.text.quantity;

/** What a number measures; numbers of different kinds are never compared. */
public enum QuantityKind {
  COUNT,
  PERCENT,
  FRACTION,
  /** How many times another number: "three times as many". */
  MULTIPLE,
  MONEY,
  AGE,
  DURATION,
  MEASURE,
  ORDINAL,
  /** A calendar year that a thing is dated by: "established in 1971". */
  YEAR
}
