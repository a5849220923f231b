package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Reads how many times another number something is: "twice as many", "double the number". */
final class Multiples {

  private static final Map<String, Integer> TIMES = Map.of("twice", 2, "thrice", 3, "double", 2);

  private final Tally tally;
  private final Tagged sentence;

  Multiples(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** The token after what begins at {@code i}, or {@code i}; "she voted twice" compares nothing. */
  int twice(int i) {
    Integer times = TIMES.get(sentence.at(i).lower());
    Token next = sentence.at(i + 1);
    if (times == null || !next.is("as") && !next.is("the")) {
      return i;
    }
    int from = next.is("as") ? i + 3 : i + 2;
    Counted counted = Counted.from(sentence, from, tally.closed());
    Bounds.Found before = Bounds.before(sentence, i);
    return tally.add(
        before.edge(),
        i + 1,
        counted.thing(),
        null,
        QuantityKind.MULTIPLE,
        Amount.exact(BigDecimal.valueOf(times)).bounded(before.bound()),
        null);
  }
}
