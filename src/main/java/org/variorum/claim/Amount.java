package org.variorum.claim;

import org.variorum.text.Quantity;

/** One quantity of one statement, with what tells it from other counts of the same thing. */
record Amount(Said said, int position, Quantity quantity, Referent referent) {

  Amount(Said said, int position, Quantity quantity) {
    this(said, position, quantity, Referent.of(said));
  }

  /** What tells it from every other amount. */
  AmountKey key() {
    return new AmountKey(said.id(), position);
  }
}
