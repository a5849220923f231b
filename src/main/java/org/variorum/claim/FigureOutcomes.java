package org.variorum.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Quantity;

/** Compares every pair of values of one figure, in the light of when each was published. */
final class FigureOutcomes {

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

  private static final int SEVERAL = 2;

  /** Within a day outlets may simply not have seen each other's number. */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final List<Amount> amounts;
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
  FigureOutcomes(List<Amount> amounts) {
    this.amounts =
        amounts.stream()
            .sorted(
                Comparator.comparing((Amount amount) -> amount.said().time())
                    .thenComparing(amount -> amount.said().id()))
            .toList();
    this.pairs = pairs();
  }

  /** The most serious outcome of the pairs. */
  Outcome overall() {
    return pairs.isEmpty() ? Outcome.SINGLE : pairs.getFirst().value().outcome();
  }

  /** Those pairs that do not simply agree, most serious first, then the newest first. */
  List<ValuePair> notable() {
    return pairs.stream()
        .map(Pair::value)
        .filter(pair -> pair.outcome() != Outcome.AGREE)
        .distinct()
        .toList();
  }

  /** The most serious outcome of pairs with an amount that is not known; empty if all are. */
  Optional<Outcome> overallBeyond(Predicate<Amount> known) {
    return pairs.stream()
        .filter(pair -> !known.test(pair.one()) || !known.test(pair.two()))
        .map(pair -> pair.value().outcome())
        .findFirst();
  }

  private List<Pair> pairs() {
    List<Amount> spoken = amounts.stream().filter(amount -> !isToldCloser(amount)).toList();
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

  /** "Hundreds" is no vaguer word of an article that says "412" too. */
  private boolean isToldCloser(Amount amount) {
    return amounts.stream()
        .filter(other -> other.said().articleId() == amount.said().articleId())
        .anyMatch(other -> isCloser(other.quantity(), amount.quantity()));
  }

  private static boolean isCloser(Quantity one, Quantity two) {
    return ValueComparison.between(two, one) == Outcome.MORE_PRECISE
        && ValueComparison.between(one, two) == Outcome.VAGUER;
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
    Ground explained = byTime(earlier, later);
    Ground doubt = explained == null ? Comparability.doubt(earlier, later) : explained;
    return doubt == null ? ground : doubt;
  }

  /** How time explains two numbers that conflict; null where it does not. */
  private @Nullable Ground byTime(Amount earlier, Amount later) {
    if (isGrowth(earlier, later)) {
      boolean grown = ValueComparison.greater(later.quantity(), earlier.quantity());
      return onOneUnknownHour(earlier, later)
          ? Ground.ORDER_UNKNOWN
          : grown ? Ground.GROWN : Ground.OLD_COUNT;
    }
    return isSuperseded(earlier, later) ? Ground.CORRECTED : null;
  }

  private boolean isGrowth(Amount earlier, Amount later) {
    return ValueComparison.grows(earlier.quantity(), later.quantity())
        && isExplainedByTime(earlier, later);
  }

  /**
   * A number that several articles give, all of them after the last that gave anything against it,
   * is one that was corrected, upwards or downwards.
   */
  private boolean isSuperseded(Amount earlier, Amount later) {
    List<Amount> with = amounts.stream().filter(amount -> !conflict(amount, later)).toList();
    Set<Long> converted =
        with.stream().map(amount -> amount.said().articleId()).collect(Collectors.toSet());
    Instant lastAgainst =
        amounts.stream()
            .filter(amount -> !converted.contains(amount.said().articleId()))
            .map(amount -> amount.said().time())
            .max(Comparator.naturalOrder())
            .orElse(earlier.said().time());
    return converted.size() >= SEVERAL
        && with.stream().allMatch(amount -> amount.said().time().isAfter(lastAgainst.plus(A_DAY)));
  }

  private static boolean conflict(Amount one, Amount two) {
    return ValueComparison.between(one.quantity(), two.quantity()) == Outcome.DIFFERS;
  }

  /**
   * A greater number later is the newer count. The other way round it is a repeated old count, if
   * the smaller number was there first and the greater one prevailed afterwards; a greater number
   * that nobody takes up while others go on with the smaller one contradicts them.
   */
  private boolean isExplainedByTime(Amount earlier, Amount later) {
    boolean laterIsGreater = ValueComparison.greater(later.quantity(), earlier.quantity());
    Amount greater = laterIsGreater ? later : earlier;
    Amount smaller = laterIsGreater ? earlier : later;
    if (onOneUnknownHour(earlier, later)) {
      return true;
    }
    Amount firstSmaller = firstLike(smaller);
    Amount firstGreater = firstLike(greater);
    if (!firstSmaller.said().time().isBefore(firstGreater.said().time())) {
      return false;
    }
    return after(firstGreater, greater) >= after(firstGreater, smaller);
  }

  /** Both on one day of which at least one gives no hour: their order is not known. */
  private static boolean onOneUnknownHour(Amount one, Amount two) {
    return (one.said().dayOnly() || two.said().dayOnly()) && day(one).equals(day(two));
  }

  private static LocalDate day(Amount amount) {
    return amount.said().time().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Amount firstLike(Amount amount) {
    return amounts.stream().filter(other -> sameValue(other, amount)).findFirst().orElse(amount);
  }

  /** How many articles give the same value as {@code like} from {@code since} on. */
  private long after(Amount since, Amount like) {
    return amounts.stream()
        .filter(amount -> !amount.said().time().isBefore(since.said().time()))
        .filter(amount -> sameValue(amount, like))
        .map(amount -> amount.said().articleId())
        .distinct()
        .count();
  }

  private static boolean sameValue(Amount one, Amount two) {
    return ValueComparison.between(one.quantity(), two.quantity()) == Outcome.AGREE;
  }
}
