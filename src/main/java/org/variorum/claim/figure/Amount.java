package org.variorum.claim.figure;

import org.variorum.claim.said.Said;
import org.variorum.text.quantity.Quantity;

/** One quantity of one statement, with what tells it from other counts of the same thing. */
public record Amount(Said said, int position, Quantity quantity, Referent referent) {

  public Amount(Said said, int position, Quantity quantity) {
    this(said, position, quantity, Referent.of(said));
  }

  /** The words of its statement that stand before the number. */
  String before() {
    String text = said.statement().text();
    return text.substring(0, inside(quantity.span().start()));
  }

  /** The words of its statement that stand behind the number. */
  public String behind() {
    return said.statement().text().substring(inside(quantity.span().end()));
  }

  /** A place of the article as one of the statement's words. */
  private int inside(int offset) {
    int start = said.statement().statement().span().start();
    return Math.clamp(offset - start, 0, said.statement().text().length());
  }

  /** What tells it from every other amount. */
  public AmountKey key() {
    return new AmountKey(said.id(), position);
  }
}
