package org.variorum.text.quantity;

import org.variorum.text.language.Tagged;

/** Reads vague words with what they count: "dozens of houses", "millions of dollars". */
final class VagueNumbers {

  private final Tally tally;
  private final Tagged sentence;
  private final Periods periods;

  VagueNumbers(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
    this.periods = new Periods(tally);
  }

  int vague(int i) {
    Vague vague = Vague.at(sentence, i);
    if (vague == null) {
      return i;
    }
    int end = i + vague.tokens();
    int thing = sentence.at(end).is("of") ? end + 1 : end;
    Amount value = Amount.vague(vague.min(), vague.max());
    Bounds.Found before = Bounds.before(sentence, i);
    int period = periods.read(before.edge(), thing, value);
    if (period > i) {
      return period;
    }
    Sums.Currency currency = Sums.named(sentence, thing);
    if (currency != null) {
      return tally.add(
          before.edge(), currency.end(), "", null, QuantityKind.MONEY, value, currency.code());
    }
    Counted counted = Counted.of(sentence, before.edge(), end, tally.closed());
    if (counted.thing().isEmpty() && sentence.at(i).is("several")) {
      return i;
    }
    return tally.add(
        before.edge(),
        end,
        counted.thing(),
        tally.deed(counted, before.edge()),
        QuantityKind.COUNT,
        value,
        null);
  }
}
