package org.variorum.text.quantity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/** Reads the quantities of one sentence. */
public final class Quantities {

  private Quantities() {}

  /**
   * The quantities in the order of the text.
   *
   * @param dates stretches that name dates, whose numbers count nothing
   * @param carried what the sentence before counted, for "Two were sent"; may be empty
   */
  public static List<Quantity> in(Tagged sentence, List<Span> dates, String carried) {
    Tally tally = new Tally(sentence, closed(sentence, dates), carried);
    DatingYears years = new DatingYears(tally);
    Ages ages = new Ages(tally);
    List<IntUnaryOperator> readers =
        List.of(
            ages::decade,
            new VagueNumbers(tally)::vague,
            new Ordinals(tally)::ordinal,
            new Fractions(tally)::fraction,
            new Multiples(tally)::twice,
            ages::group,
            new CompoundNumbers(tally)::hyphenated,
            new PlainNumbers(tally)::number);
    int i = 0;
    while (i < sentence.size()) {
      int next = years.year(i);
      for (int r = 0; r < readers.size() && next == i && !tally.closed().contains(i); r++) {
        next = readers.get(r).applyAsInt(i);
      }
      i = Math.max(i + 1, next);
    }
    tally.found().addAll(Unknowns.in(sentence));
    tally.found().sort(Comparator.comparingInt(quantity -> quantity.span().start()));
    return tally.found();
  }

  private static Set<Integer> closed(Tagged sentence, List<Span> dates) {
    Set<Integer> closed = new HashSet<>();
    for (Span date : dates) {
      for (int i = sentence.indexAt(date.start());
          i < sentence.size() && sentence.at(i).start() < date.end();
          i++) {
        closed.add(i);
      }
    }
    return closed;
  }
}
