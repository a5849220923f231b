package org.variorum.claim;

import org.variorum.text.Quantity;

/** One quantity of one statement. */
record Amount(Said said, int position, Quantity quantity) {

  /** What tells it from every other amount: its statement and place. */
  String key() {
    return said.id() + ":" + position;
  }
}
