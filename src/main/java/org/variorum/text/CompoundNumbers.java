package org.variorum.text;

import java.math.BigDecimal;

/** Reads numbers joined to their unit: "12-year-old", "three-week". */
final class CompoundNumbers {

  private final Tally tally;
  private final Tagged sentence;

  CompoundNumbers(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** "12-year-old", "three-week". */
  int hyphenated(int i) {
    String[] parts = sentence.at(i).lower().split("-", 3);
    if (parts.length < 2 || !Tally.DURATIONS.contains(Lemmas.noun(parts[1]))) {
      return i;
    }
    BigDecimal value = NumberPart.of(parts[0]);
    if (value == null) {
      return i;
    }
    if (parts.length == 3 && parts[2].startsWith("old")) {
      Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, tally.closed());
      String thing = counted.thing().isEmpty() ? "person" : counted.thing();
      return tally.add(
          i, i + 1, thing, null, QuantityKind.AGE, Amount.exact(value), Lemmas.noun(parts[1]));
    }
    Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, tally.closed());
    return tally.add(
        i,
        i + 1,
        counted.thing(),
        null,
        QuantityKind.DURATION,
        Amount.exact(value),
        Lemmas.noun(parts[1]));
  }
}
