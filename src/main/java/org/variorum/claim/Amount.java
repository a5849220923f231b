package org.variorum.claim;

import org.variorum.text.Quantity;

/** One quantity of one statement, with what tells it from other counts of the same thing. */
record Amount(Said said, int position, Quantity quantity, Referent referent) {

  Amount(Said said, int position, Quantity quantity) {
    this(said, position, quantity, Referent.of(said));
  }

  /** The words of its statement that stand before the number. */
  String before() {
    String text = said.statement().text();
    return text.substring(0, Math.clamp(start(), 0, text.length()));
  }

  /** The words of its statement that stand behind the number. */
  String behind() {
    String text = said.statement().text();
    return text.substring(Math.clamp(start() + quantity.text().length(), 0, text.length()));
  }

  private int start() {
    return quantity.span().start() - said.statement().statement().span().start();
  }

  /** What tells it from every other amount. */
  AmountKey key() {
    return new AmountKey(said.id(), position);
  }
}
