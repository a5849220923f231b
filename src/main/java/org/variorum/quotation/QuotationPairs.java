package org.variorum.quotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.statement.Match;

/**
 * Tells which quotations of other articles print the same words as an article's own. A fragment
 * such as "doubled down" is too short to tell by itself; it is borne out where the two statements
 * are each other's nearest, or share another quotation.
 */
final class QuotationPairs {

  private final Map<Printing, List<Printing>> candidates;
  private final Set<Ends> alike = new HashSet<>();

  /** A statement of the article and one of another. */
  private record Ends(long own, long other) {}

  /**
   * Prepares to pair.
   *
   * @param candidates for each of the article's quotations those that share words with it
   * @param matches of the statements that all of them stand in
   */
  QuotationPairs(Map<Printing, List<Printing>> candidates, Collection<Match> matches) {
    this.candidates = candidates;
    for (Match match : matches) {
      if (match.nearest()) {
        alike.add(new Ends(match.one(), match.two()));
        alike.add(new Ends(match.two(), match.one()));
      }
    }
    candidates.forEach(
        (own, others) ->
            others.stream()
                .filter(other -> own.reprints(other).isPresent())
                .flatMap(other -> ends(own, other))
                .forEach(alike::add));
  }

  /** Those that print the same words as this one of the article's own. */
  List<Printing> of(Printing own) {
    return candidates.getOrDefault(own, List.of()).stream()
        .filter(other -> own.reprints(other, isBorneOut(own, other)).isPresent())
        .toList();
  }

  private boolean isBorneOut(Printing own, Printing other) {
    return ends(own, other).anyMatch(alike::contains);
  }

  private static Stream<Ends> ends(Printing own, Printing other) {
    Long here = own.statementId();
    Long there = other.statementId();
    return here == null || there == null ? Stream.empty() : Stream.of(new Ends(here, there));
  }
}
