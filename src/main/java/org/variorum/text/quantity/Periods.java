package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Reads how long something lasts: "three weeks", "a year and a half", "more than 10 days". */
final class Periods {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> DATING = Set.of("ago", "earlier");

  private final Tally tally;
  private final Tagged sentence;

  Periods(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** The token after the period, or -1 where the number is none. */
  int read(NumberPhrase phrase) {
    return read(phrase.start(), phrase.end(), phrase.value());
  }

  /** The same for a value that ends before the token {@code at}, which may name the unit. */
  int read(int start, int at, Amount printed) {
    Token unit = sentence.at(at);
    if (!Units.DURATIONS.contains(unit.lemma())) {
      return -1;
    }
    boolean half = sentence.reads(at + 1, "and", "a", "half");
    Amount value = half ? printed.plus(HALF) : printed;
    Bounds.Found after = Bounds.after(sentence, half ? at + 4 : at + 1);
    int end = after.edge();
    boolean dates =
        DATING.contains(sentence.at(end).lower())
            || sentence.at(end).is("later") && value.min() == null;
    if (dates) {
      return end;
    }
    Counted counted =
        sentence.at(end).is("of")
            ? Counted.of(sentence, start, end + 1, tally.closed())
            : new Counted("", end, null);
    String thing = counted.thing().isEmpty() ? unit.lemma() : counted.thing();
    return tally.add(
        start, end, thing, null, QuantityKind.DURATION, value.bounded(after.bound()), unit.lemma());
  }
}
