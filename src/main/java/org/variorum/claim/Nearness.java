package org.variorum.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.CountedThing;
import org.variorum.claim.figure.ToldCounts;
import org.variorum.claim.figure.ValueComparison;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;
import org.variorum.text.QuotedRuns;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.Attribution;

/**
 * How near two statements are in what they say: the cosine of their vectors, corrected by what a
 * vector does not hold. Two honest paraphrases share a number, a phrase or quoted words; two
 * sentences of one make with different facts share most of their vector.
 *
 * <p>The weights were found by search, so that the rows come nearest to those that careful readers
 * made of 36 events (F1 of pairs); the first guess was a logistic regression on 25 of them.
 */
final class Nearness {

  private static final double WORDS = 0.09;
  private static final double PHRASE = 0.017;
  private static final double NUMBER = 0.10;

  /** Both count one thing, as the killed or the signers, whatever their numbers. */
  private static final double COUNTED = 0.05;

  private static final double DEED = 0.025;
  private static final double OTHER_SOURCE = -0.02;

  /** Both quote: with other words they mostly tell other things. */
  private static final double BOTH_QUOTE = -0.11;

  private static final double QUOTED_WORDS = 0.12;

  /** Each is the other's very nearest in the other's article. */
  private static final double NEAREST = 0.02;

  /** The share of words, and the words in a row, that statements of one topic share anyway. */
  private static final double USUAL_OVERLAP = 0.35;

  private static final int USUAL_PHRASE = 3;

  /** Longer phrases tell no more. */
  private static final int LONGEST_PHRASE = 12;

  /** Words of a statement that are looked at for phrases. */
  private static final int LOOKED_AT = 80;

  private final Map<Long, Traits> traits = new HashMap<>();
  private final Map<String, Integer> numberOfWord = new HashMap<>();
  private final Map<Pair, Double> ofPairs = new HashMap<>();
  private final Set<Pair> nearest = new HashSet<>();

  private record Pair(long one, long two) {

    static Pair of(Match match) {
      return of(match.one(), match.two());
    }

    static Pair of(long one, long two) {
      return new Pair(Math.min(one, two), Math.max(one, two));
    }
  }

  /**
   * What is compared of one statement.
   *
   * @param words its words in their order, each by a number of its own
   */
  private record Traits(
      Set<String> terms,
      int[] words,
      Set<String> quoted,
      QuotedRuns runs,
      List<Quantity> numbers,
      ToldCounts counts,
      LongAgo past,
      @Nullable String deed,
      PhraseWords source) {}

  /** Prepares to compare these statements with each other and with those added before. */
  void add(Collection<Said> statements) {
    for (Said said : statements) {
      traits.put(said.id(), traits(said));
    }
  }

  private Traits traits(Said said) {
    Statement statement = said.statement().statement();
    Attribution attribution = statement.attribution();
    Predicate predicate = statement.predicate();
    return new Traits(
        Set.copyOf(statement.terms()),
        Arrays.stream(statement.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
            .filter(word -> !word.isEmpty())
            .limit(LOOKED_AT)
            .mapToInt(word -> numberOfWord.computeIfAbsent(word, no -> numberOfWord.size()))
            .toArray(),
        PhraseWords.of(
                statement.quotations().stream()
                    .map(Quotation::text)
                    .collect(Collectors.joining(" ")))
            .words(),
        QuotedRuns.of(statement),
        statement.quantities().stream()
            .filter(quantity -> quantity.kind() != QuantityKind.ORDINAL)
            .toList(),
        ToldCounts.of(statement),
        LongAgo.of(said),
        predicate == null ? null : predicate.action(),
        PhraseWords.of(attribution == null ? null : attribution.source().text()));
  }

  /** Takes note of matches, before statements that match are compared. */
  void note(Collection<Match> matches) {
    matches.stream().filter(Match::nearest).map(Pair::of).forEach(nearest::add);
  }

  /** Both were added before. */
  double between(Said one, Said two) {
    return ofPairs.computeIfAbsent(Pair.of(one.id(), two.id()), unknown -> compare(one, two))
        + (nearest.contains(Pair.of(one.id(), two.id())) ? NEAREST : 0);
  }

  private double compare(Said one, Said two) {
    Traits first = Objects.requireNonNull(traits.get(one.id()));
    Traits second = Objects.requireNonNull(traits.get(two.id()));
    return one.cosine(two)
        + WORDS * (overlap(first.terms, second.terms) - USUAL_OVERLAP)
        + PHRASE * (phrase(first.words, second.words) - USUAL_PHRASE)
        + quoted(first, second)
        + given(first, second)
        + (first.deed != null && first.deed.equals(second.deed) ? DEED : 0)
        + (areOthers(first.source, second.source) ? OTHER_SOURCE : 0);
  }

  private static double quoted(Traits one, Traits two) {
    if (one.runs.meet(two.runs)) {
      return QuotedRuns.WORTH;
    }
    return one.quoted.isEmpty() || two.quoted.isEmpty()
        ? 0
        : BOTH_QUOTE + QUOTED_WORDS * overlap(one.quoted, two.quoted);
  }

  /** The share of the fewer words that stand among the others as well. */
  private static double overlap(Set<String> words, Set<String> others) {
    Set<String> fewer = words.size() <= others.size() ? words : others;
    Set<String> more = fewer == words ? others : words;
    return fewer.isEmpty()
        ? 0
        : (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }

  /** The length of the longest run of words that both have. */
  private static int phrase(int[] words, int[] others) {
    int longest = 0;
    int[] before = new int[others.length + 1];
    for (int word : words) {
      int[] ending = new int[others.length + 1];
      for (int j = 0; j < others.length; j++) {
        if (word == others[j]) {
          ending[j + 1] = before[j] + 1;
          longest = Math.max(longest, ending[j + 1]);
        }
      }
      before = ending;
    }
    return Math.min(longest, LONGEST_PHRASE);
  }

  /** As telling as one number: a time long ago in common, or one count that each rounds. */
  private static double given(Traits one, Traits two) {
    return one.past.meets(two.past) || one.counts.meet(two.counts)
        ? NUMBER
        : numbers(one.numbers, two.numbers);
  }

  private static double numbers(List<Quantity> numbers, List<Quantity> others) {
    double worth = 0;
    for (Quantity number : numbers) {
      for (Quantity other : others) {
        if (ValueComparison.sameNumber(number.min(), other.min())
            && ValueComparison.sameNumber(number.max(), other.max())) {
          return NUMBER;
        }
        if (number.kind() != QuantityKind.YEAR && CountedThing.same(number, other)) {
          worth = COUNTED;
        }
      }
    }
    return worth;
  }

  private static boolean areOthers(PhraseWords one, PhraseWords two) {
    return !one.isEmpty()
        && !two.isEmpty()
        && one.words().stream().noneMatch(two.words()::contains);
  }
}
