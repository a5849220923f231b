package org.variorum.text.quantity;

import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;
import org.variorum.text.quantity.Bounds.Bound;
import org.variorum.text.quantity.NumberWords.Number;

/**
 * A number or a range of numbers with its bound, before it is known what it measures.
 *
 * @param start its first token, the bound and the sign of a currency taken in
 * @param at the first token of the number itself
 * @param end the token after it
 * @param last the number, or the second one of a range
 * @param currency code of the currency whose sign stands before it, null where none does
 */
record NumberPhrase(
    int start, int at, int end, Amount value, Number last, @Nullable String currency) {

  /** The same with the bounds that stand right before and right behind it. */
  NumberPhrase bounded(Tagged sentence) {
    Bounds.Found before = Bounds.before(sentence, start);
    Bounds.Found after = Bounds.after(sentence, end);
    Bound bound = before.bound() == Bound.NONE ? after.bound() : before.bound();
    if (before.bound() == Bound.ABOUT || after.bound() == Bound.ABOUT) {
      bound = Bound.ABOUT;
    }
    return new NumberPhrase(before.edge(), at, after.edge(), value.bounded(bound), last, currency);
  }

  NumberPhrase bounded(Bound bound) {
    return new NumberPhrase(start, at, end, value.bounded(bound), last, currency);
  }
}
