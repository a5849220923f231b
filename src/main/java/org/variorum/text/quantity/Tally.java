package org.variorum.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/**
 * The quantities read so far from one sentence.
 *
 * @param closed tokens that belong to dates and count nothing
 * @param carried what the sentence before counted, for "Two were sent"; may be empty
 */
record Tally(Tagged sentence, Set<Integer> closed, String carried, List<Quantity> found) {

  static final Map<String, String> MONEY = Lexicon.pairs("money.txt");

  Tally(Tagged sentence, Set<Integer> closed, String carried) {
    this(sentence, closed, carried, new ArrayList<>());
  }

  /** "including over 4,500 children" shares the deed of the number before it. */
  @Nullable String deed(Counted counted, int start) {
    boolean part =
        sentence.at(start - 1).is("including")
            || sentence.at(start - 1).is("them")
            || sentence.reads(counted.end() - 3, "of", "them")
            || sentence.reads(counted.end() - 3, "of", "whom");
    if (part && !found.isEmpty() && (counted.deed() == null || found.getLast().deed() != null)) {
      return found.getLast().deed();
    }
    return counted.deed();
  }

  /** Adds a quantity and returns the token after it. */
  int add(
      int from,
      int to,
      String thing,
      @Nullable String deed,
      QuantityKind kind,
      Amount value,
      @Nullable String unit) {
    Span span = sentence.span(from, Math.min(to, sentence.size()));
    found.add(
        new Quantity(
            span,
            span.of(sentence.article()),
            thing,
            deed,
            kind,
            value.min(),
            value.max(),
            value.approximate(),
            false,
            unit));
    return to;
  }
}
