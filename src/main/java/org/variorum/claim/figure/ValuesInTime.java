package org.variorum.claim.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When which value of a figure was given, and what that explains. */
final class ValuesInTime {

  private static final int SEVERAL = 2;

  /** Within a day outlets may simply not have seen each other's number. */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final List<Amount> amounts;
  private final Map<ToldValue, Supporters> supporters = new HashMap<>();

  /**
   * Who gives nothing against a value.
   *
   * @param first when the first of them was published
   * @param lastAgainst when the last of all others was; null where there is none
   */
  private record Supporters(int articles, Instant first, @Nullable Instant lastAgainst) {}

  /** Takes the amounts of a figure in the order of their publication. */
  ValuesInTime(List<Amount> amounts) {
    this.amounts = amounts;
  }

  /** How time explains two numbers that conflict; null where it does not. */
  @Nullable Ground explanation(Amount earlier, Amount later) {
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
    Supporters with = supporters.computeIfAbsent(ToldValue.of(later), value -> supporters(later));
    Instant lastAgainst = with.lastAgainst() == null ? earlier.said().time() : with.lastAgainst();
    return with.articles() >= SEVERAL && with.first().isAfter(lastAgainst.plus(A_DAY));
  }

  private Supporters supporters(Amount like) {
    List<Amount> with = amounts.stream().filter(amount -> !conflict(amount, like)).toList();
    Set<Long> converted =
        with.stream().map(amount -> amount.said().articleId()).collect(Collectors.toSet());
    return new Supporters(
        converted.size(),
        with.stream()
            .map(amount -> amount.said().time())
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX),
        amounts.stream()
            .filter(amount -> !converted.contains(amount.said().articleId()))
            .map(amount -> amount.said().time())
            .max(Comparator.naturalOrder())
            .orElse(null));
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

  static boolean sameValue(Amount one, Amount two) {
    return ValueComparison.between(one.quantity(), two.quantity()) == Outcome.AGREE;
  }
}
