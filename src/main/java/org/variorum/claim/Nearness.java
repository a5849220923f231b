package org.variorum.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.statement.Match;
import org.variorum.text.Quantity;
import org.variorum.text.QuantityKind;
import org.variorum.text.QuotedRuns;
import org.variorum.text.Statement;

/**
 * How near two statements are in what they say: the cosine of their vectors, a little more where
 * they share words, a number or a quotation. Two honest paraphrases share the number; two sentences
 * of one make with different facts share most of their vector.
 */
final class Nearness {

  private static final double WORDS = 0.05;
  private static final double NUMBER = 0.10;

  /** The share of words that statements of one topic have in common anyway. */
  private static final double USUAL_OVERLAP = 0.35;

  private final Map<Long, Set<String>> wordsOf = new HashMap<>();
  private final Map<Long, List<Quantity>> numbersOf = new HashMap<>();
  private final Map<Long, QuotedRuns> quotedOf = new HashMap<>();

  private final Map<Match, Double> ofMatches = new HashMap<>();

  /** Prepares to compare these statements with each other and with those added before. */
  void add(Collection<Said> statements) {
    for (Said said : statements) {
      Statement statement = said.statement().statement();
      wordsOf.put(said.id(), Set.copyOf(new HashSet<>(statement.terms())));
      quotedOf.put(said.id(), QuotedRuns.of(statement));
      numbersOf.put(
          said.id(),
          statement.quantities().stream()
              .filter(quantity -> quantity.kind() != QuantityKind.ORDINAL)
              .toList());
    }
  }

  /** How near two statements are that match; computed once. */
  double of(Match match, Said one, Said two) {
    return ofMatches.computeIfAbsent(match, unknown -> between(one, two));
  }

  double between(Said one, Said two) {
    return one.cosine(two)
        + WORDS * (wordOverlap(one, two) - USUAL_OVERLAP)
        + (shareNumber(one, two) ? NUMBER : 0)
        + (shareQuotation(one, two) ? QuotedRuns.WORTH : 0);
  }

  private double wordOverlap(Said one, Said two) {
    Set<String> words = wordsOf.getOrDefault(one.id(), Set.of());
    Set<String> others = wordsOf.getOrDefault(two.id(), Set.of());
    boolean fewer = words.size() <= others.size();
    Set<String> shorter = fewer ? words : others;
    Set<String> longer = fewer ? others : words;
    if (shorter.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : shorter) {
      if (longer.contains(word)) {
        shared++;
      }
    }
    return (double) shared / shorter.size();
  }

  private boolean shareQuotation(Said one, Said two) {
    QuotedRuns quoted = quotedOf.get(one.id());
    QuotedRuns other = quotedOf.get(two.id());
    return quoted != null && other != null && quoted.meet(other);
  }

  private boolean shareNumber(Said one, Said two) {
    for (Quantity number : numbersOf.getOrDefault(one.id(), List.of())) {
      for (Quantity other : numbersOf.getOrDefault(two.id(), List.of())) {
        if (sameNumber(number, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameNumber(Quantity one, Quantity two) {
    return ValueComparison.sameNumber(one.min(), two.min())
        && ValueComparison.sameNumber(one.max(), two.max());
  }
}
