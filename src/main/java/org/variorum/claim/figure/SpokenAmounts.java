package org.variorum.claim.figure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.quantity.Quantity;

/**
 * The amounts that speak for a figure: of each article its most precise ones, and of very many that
 * say the same those that said it first and last.
 */
final class SpokenAmounts {

  /** About so many amounts are paired; of those that say the same the first and the last ones. */
  private static final int PAIRED = 120;

  private final Map<Long, List<Amount>> byArticle;

  private SpokenAmounts(List<Amount> amounts) {
    this.byArticle =
        amounts.stream().collect(Collectors.groupingBy(amount -> amount.said().articleId()));
  }

  /** Those of {@code inOrder} that speak, in the same order. */
  static List<Amount> of(List<Amount> inOrder) {
    SpokenAmounts all = new SpokenAmounts(inOrder);
    return speaking(inOrder.stream().filter(amount -> !all.isToldCloser(amount)).toList());
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
        inOrder.stream().collect(Collectors.groupingBy(SpokenAmounts::value));
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
}
