package org.variorum.text;

import java.math.BigDecimal;

/** Reads vague words with what they count: "dozens of houses". */
final class VagueNumbers {

  private final Tally tally;
  private final Tagged sentence;

  VagueNumbers(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int vague(int i) {
    Token token = sentence.at(i);
    long[] range = Vague.range(sentence, i);
    if (range.length == 0) {
      return i;
    }
    int end = i + (int) range[2];
    Bounds.Found before = Bounds.before(sentence, i);
    Counted counted = Counted.of(sentence, before.edge(), end, tally.closed());
    if (counted.thing().isEmpty() && token.is("several") || duration(end)) {
      return i;
    }
    Amount value = new Amount(BigDecimal.valueOf(range[0]), BigDecimal.valueOf(range[1]), true);
    tally.add(
        before.edge(),
        end,
        counted.thing(),
        tally.deed(counted, before.edge()),
        QuantityKind.COUNT,
        value,
        null);
    return end;
  }

  private boolean duration(int at) {
    return Tally.DURATIONS.contains(sentence.at(at).lemma());
  }
}
