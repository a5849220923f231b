package org.variorum.text.quantity;

import java.math.BigDecimal;
import org.variorum.text.language.Tagged;
import org.variorum.text.quantity.Bounds.Bound;
import org.variorum.text.quantity.NumberWords.Number;

/** Reads single numbers and ranges of them, and leaves those alone that are part of a name. */
final class PlainNumbers {

  private final Tagged sentence;
  private final NumberNames names;
  private final NumberRanges ranges;
  private final Measures measures;

  PlainNumbers(Tally tally) {
    this.sentence = tally.sentence();
    this.names = new NumberNames(sentence);
    this.ranges = new NumberRanges(tally);
    this.measures = new Measures(tally);
  }

  int number(int i) {
    Number first =
        oneOfUnit(i) ? new Number(BigDecimal.ONE, i + 1, false) : NumberWords.at(sentence, i);
    if (first == null) {
      return i;
    }
    int skipped = names.skip(i, first);
    return skipped > i ? skipped : measures.classify(ranges.from(i, first).bounded(sentence));
  }

  /** "over a month" and "a mile and a half" measure something, "a month" alone does not. */
  private boolean oneOfUnit(int i) {
    boolean article = sentence.at(i).is("a") || sentence.at(i).is("an");
    if (!article || !Units.measures(sentence, i + 1)) {
      return false;
    }
    boolean singular = Units.DURATIONS.contains(sentence.at(i + 1).lower());
    return singular && Bounds.before(sentence, i).bound() != Bound.NONE
        || sentence.reads(i + 2, "and", "a", "half");
  }
}
