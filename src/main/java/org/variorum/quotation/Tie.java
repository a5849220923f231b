package org.variorum.quotation;

/** What is known of two quotations besides their words. */
enum Tie {
  /** Each is given to somebody else. */
  TWO_SPEAKERS,
  /** Nothing says that two persons are quoted. */
  ONE_SPEAKER,
  /** Nor that, and what stands around them is told alike. */
  ONE_CONTEXT
}
