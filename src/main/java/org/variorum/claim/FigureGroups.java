package org.variorum.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.variorum.text.Quantity;
import org.variorum.text.QuantityKind;

/** Gathers the amounts that statements of one claim give for one counted thing. */
final class FigureGroups {

  private static final Pattern REMAINDER =
      Pattern.compile("(?i)\\s+(?:more(?! than)|others?|further|additional)\\b");

  /** Smaller numbers are too common to tell what they count. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(20);

  /** Across claims a number must be rarer still. */
  private static final BigDecimal DISTINCTIVE = BigDecimal.valueOf(100);

  private FigureGroups() {}

  /** The figures of one claim, each with at least one amount. */
  static List<List<Amount>> of(List<Said> claim) {
    List<List<Amount>> groups = new ArrayList<>();
    for (Said said : claim) {
      List<Quantity> quantities = said.statement().statement().quantities();
      for (int position = 0; position < quantities.size(); position++) {
        if (isFigure(said, quantities.get(position))) {
          place(new Amount(said, position, quantities.get(position)), groups);
        }
      }
    }
    return groups;
  }

  private static boolean isFigure(Said said, Quantity quantity) {
    return quantity.kind() != QuantityKind.ORDINAL && !isRemainder(said, quantity);
  }

  /** "Two more debates" counts what is left, not how many there are. */
  private static boolean isRemainder(Said said, Quantity quantity) {
    String text = said.statement().text();
    int end = quantity.span().end() - said.statement().statement().span().start();
    return end >= 0 && end <= text.length() && REMAINDER.matcher(text.substring(end)).lookingAt();
  }

  private static void place(Amount amount, List<List<Amount>> groups) {
    groups.stream()
        .filter(group -> belongs(amount, group))
        .findFirst()
        .orElseGet(
            () -> {
              List<Amount> group = new ArrayList<>();
              groups.add(group);
              return group;
            })
        .add(amount);
  }

  private static boolean belongs(Amount amount, List<Amount> group) {
    return group.stream().noneMatch(other -> amount.said().id() == other.said().id())
        && group.stream().anyMatch(other -> isOneThing(amount.quantity(), other.quantity()));
  }

  /** In one claim a telling number stands for one thing, whatever each article calls it. */
  private static boolean isOneThing(Quantity one, Quantity two) {
    if (CountedThing.same(one, two)) {
      return true;
    }
    boolean named = !one.counted().isEmpty() && !two.counted().isEmpty();
    return one.kind() == two.kind()
        && Objects.equals(one.unit(), two.unit())
        && (named ? isSameNumber(one, two) && isTelling(one) : agree(one, two));
  }

  private static boolean agree(Quantity one, Quantity two) {
    return ValueComparison.between(one, two) == Outcome.AGREE;
  }

  private static boolean isSameNumber(Quantity one, Quantity two) {
    return ValueComparison.sameNumber(one.min(), two.min())
        && ValueComparison.sameNumber(one.max(), two.max());
  }

  private static boolean isTelling(Quantity quantity) {
    return quantity.min() != null && quantity.min().compareTo(TELLING) >= 0;
  }

  /**
   * Joins figures of different claims that are one: the same thing, the same deed, and a number so
   * distinctive that it is no chance.
   */
  static List<List<Amount>> joined(List<List<Amount>> figures) {
    List<List<Amount>> joined = new ArrayList<>();
    for (List<Amount> figure : figures) {
      joined.stream()
          .filter(other -> isOne(figure, other))
          .findFirst()
          .ifPresentOrElse(
              other -> other.addAll(figure), () -> joined.add(new ArrayList<>(figure)));
    }
    return joined;
  }

  private static boolean isOne(List<Amount> figure, List<Amount> other) {
    return figure.stream()
        .map(Amount::quantity)
        .filter(FigureGroups::isDistinctive)
        .anyMatch(one -> other.stream().map(Amount::quantity).anyMatch(two -> isOne(one, two)));
  }

  private static boolean isDistinctive(Quantity quantity) {
    return !quantity.counted().isEmpty()
        && !ValueComparison.isVague(quantity)
        && quantity.min() != null
        && quantity.min().compareTo(DISTINCTIVE) >= 0;
  }

  private static boolean isOne(Quantity one, Quantity two) {
    return CountedThing.same(one, two)
        && (isTold(one, two) || CountedThing.isSpecific(one.counted(), two.counted()))
        && !two.unknown()
        && isSameNumber(one, two);
  }

  /** Both say by the same verb what became of the counted, and neither says "about". */
  private static boolean isTold(Quantity one, Quantity two) {
    return one.deed() != null
        && one.deed().equals(two.deed())
        && !one.approximate()
        && !two.approximate();
  }
}
