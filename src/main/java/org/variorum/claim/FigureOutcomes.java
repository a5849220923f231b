package org.variorum.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** About so many amounts are paired; of those that say the same the first and the last ones. */
  private static final int PAIRED = 120;

  /** So many pairs tell that one value stands against another. */
  private static final int TOLD = 20;

  /** No reader looks through more pairs of one figure. */
  private static final int NOTABLE = 400;

  /** Within a day outlets may simply not have seen each other's number. */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final List<Amount> amounts;
  private final Map<Long, List<Amount>> byArticle;
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
    this.byArticle =
        amounts.stream().collect(Collectors.groupingBy(amount -> amount.said().articleId()));
    this.pairs = pairs();
  }

  /** The most serious outcome of the pairs. */
  Outcome overall() {
    return pairs.isEmpty() ? Outcome.SINGLE : pairs.getFirst().value().outcome();
  }

  /**
   * Pairs that do not simply agree, most serious first, then the newest first: a few for each two
   * values.
   */
  List<ValuePair> notable() {
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
  Optional<Outcome> overallBeyond(Predicate<Amount> known) {
    return pairs.stream()
        .filter(pair -> !known.test(pair.one()) || !known.test(pair.two()))
        .map(pair -> pair.value().outcome())
        .findFirst();
  }

  private List<Pair> pairs() {
    List<Amount> spoken =
        speaking(amounts.stream().filter(amount -> !isToldCloser(amount)).toList());
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

  /**
   * Where very many give a figure, those of each value that gave it first and last: the work would
   * grow with the square of the articles, and what lies between says nothing else.
   */
  private static List<Amount> speaking(List<Amount> inOrder) {
    if (inOrder.size() <= PAIRED) {
      return inOrder;
    }
    Map<List<Object>, List<Amount>> alike =
        inOrder.stream().collect(Collectors.groupingBy(FigureOutcomes::value));
    int each = Math.max(1, PAIRED / 2 / alike.size());
    Set<AmountKey> spoken = new HashSet<>();
    for (List<Amount> same : alike.values()) {
      same.stream().limit(each).map(Amount::key).forEach(spoken::add);
      same.stream().skip(Math.max(0, same.size() - each)).map(Amount::key).forEach(spoken::add);
    }
    return inOrder.stream().filter(amount -> spoken.contains(amount.key())).toList();
  }

  /** What one amount says, wherever and whenever. */
  private static List<Object> value(Amount amount) {
    Quantity quantity = amount.quantity();
    return Arrays.asList(
        quantity.min() == null ? null : quantity.min().stripTrailingZeros(),
        quantity.max() == null ? null : quantity.max().stripTrailingZeros(),
        quantity.approximate(),
        quantity.unknown(),
        quantity.unit());
  }

  /** "Hundreds" is no vaguer word of an article that says "412" too. */
  private boolean isToldCloser(Amount amount) {
    return byArticle.getOrDefault(amount.said().articleId(), List.of()).stream()
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
        .anyMatch(amount -> amount.equals(other) || sameValue(amount, other));
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
