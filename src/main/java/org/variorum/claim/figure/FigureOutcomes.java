package org.variorum.claim.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares every pair of values of one figure, in the light of when each was published. */
public final class FigureOutcomes {

  /**
   * Between a more and a less precise value the last word decides; that one says "about" counts for
   * less than another number.
   */
  private static final Comparator<Pair> MOST_TELLING_FIRST =
      Comparator.comparing((Pair pair) -> pair.value().outcome().seriousness())
          .reversed()
          .thenComparing(Pair::sameNumber)
          .thenComparing(Pair::later, Comparator.reverseOrder())
          .thenComparing(Pair::earlier, Comparator.reverseOrder());

  /** So many pairs tell that one value stands against another. */
  private static final int TOLD = 20;

  /** No reader looks through more pairs of one figure. */
  private static final int NOTABLE = 400;

  private final List<Amount> amounts;
  private final ValuesInTime time;
  private final List<Pair> pairs;

  private record Pair(ValuePair value, Amount one, Amount two) {

    boolean sameNumber() {
      return ValueComparison.sameNumber(one.quantity(), two.quantity());
    }

    Instant earlier() {
      return one.said().time();
    }

    Instant later() {
      return two.said().time();
    }
  }

  /** Takes the amounts in any order. */
  public FigureOutcomes(List<Amount> amounts) {
    this.amounts =
        amounts.stream()
            .sorted(
                Comparator.comparing((Amount amount) -> amount.said().time())
                    .thenComparing(amount -> amount.said().id()))
            .toList();
    this.time = new ValuesInTime(this.amounts);
    this.pairs = pairs();
  }

  /** The most serious outcome of the pairs. */
  public Outcome overall() {
    return pairs.isEmpty() ? Outcome.SINGLE : pairs.getFirst().value().outcome();
  }

  /**
   * Pairs that do not simply agree, most serious first, then the newest first: a few for each two
   * values.
   */
  public List<ValuePair> notable() {
    Map<List<Object>, Integer> told = new HashMap<>();
    return pairs.stream()
        .map(Pair::value)
        .filter(pair -> pair.outcome() != Outcome.AGREE)
        .distinct()
        .filter(
            pair ->
                told.merge(List.of(pair.ground(), pair.oneText(), pair.twoText()), 1, Integer::sum)
                    <= TOLD)
        .limit(NOTABLE)
        .toList();
  }

  /** The most serious outcome of pairs with an amount that is not known; empty if all are. */
  public Optional<Outcome> overallBeyond(Predicate<Amount> known) {
    return pairs.stream()
        .filter(pair -> !known.test(pair.one()) || !known.test(pair.two()))
        .map(pair -> pair.value().outcome())
        .findFirst();
  }

  private List<Pair> pairs() {
    List<Amount> spoken = SpokenAmounts.of(amounts);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < spoken.size(); i++) {
      for (int j = i + 1; j < spoken.size(); j++) {
        if (spoken.get(i).said().articleId() != spoken.get(j).said().articleId()) {
          pairs.add(pair(spoken.get(i), spoken.get(j)));
        }
      }
    }
    pairs.sort(MOST_TELLING_FIRST);
    return pairs;
  }

  private Pair pair(Amount earlier, Amount later) {
    Ground ground = ground(earlier, later);
    return new Pair(
        new ValuePair(
            Outcome.of(ground),
            ground,
            earlier.said().articleId(),
            earlier.quantity().text(),
            later.said().articleId(),
            later.quantity().text()),
        earlier,
        later);
  }

  private Ground ground(Amount earlier, Amount later) {
    Ground ground = ValueComparison.ground(earlier.quantity(), later.quantity());
    if (ground == Ground.SAME || ValueComparison.sameNumber(earlier.quantity(), later.quantity())) {
      return ground;
    }
    Ground obstacle = Comparability.obstacle(earlier, later);
    if (obstacle != null) {
      return obstacle;
    }
    if (Outcome.of(ground) != Outcome.DIFFERS) {
      return ground;
    }
    Ground explained = time.explanation(earlier, later);
    Ground doubt = explained == null ? Comparability.doubt(earlier, later) : explained;
    if (doubt != null) {
      return doubt;
    }
    return isOfOneStory(earlier, later) || isOfOneStory(later, earlier)
        ? ground
        : Ground.OTHER_STORY;
  }

  /** Both told in one story; or there somebody gives the number that the other one repeats. */
  private boolean isOfOneStory(Amount there, Amount other) {
    return amounts.stream()
        .filter(amount -> amount.said().storyId() == there.said().storyId())
        .anyMatch(amount -> amount.equals(other) || ValuesInTime.sameValue(amount, other));
  }
}
