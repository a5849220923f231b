package org.variorum.claim.figure;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.quantity.Quantity;

/**
 * Under which names a figure is looked for that may be one with another: by a number of some thing,
 * by a deed in a story, by a year, as one of captives. Two figures without a common one are never
 * joined.
 */
public final class FigureTraits {

  /** In characters. A number of more digits is one with no other, and no index would take it. */
  private static final int LONGEST = 200;

  private FigureTraits() {}

  /** All traits of a figure, each once. */
  public static List<String> of(List<Amount> figure) {
    return figure.stream().flatMap(amount -> of(amount).stream()).distinct().toList();
  }

  public static List<String> of(Amount amount) {
    Quantity quantity = amount.quantity();
    List<String> traits = new ArrayList<>();
    if (quantity.unknown()) {
      return traits;
    }
    if (JoinedFigures.atLeast(JoinedFigures.MORE_THAN_TWO, quantity)
        && !ValueComparison.isVague(quantity)
        && !quantity.counted().isEmpty()) {
      traits.add(number(amount));
    }
    if (JoinedFigures.isCaptivesNumber(amount)) {
      traits.add("captives");
    }
    if (quantity.deed() != null) {
      traits.add("deed %s %d".formatted(quantity.deed(), amount.said().storyId()));
    }
    if (JoinedFigures.atLeast(JoinedFigures.TELLING, quantity)) {
      amount
          .referent()
          .years()
          .forEach(year -> traits.add("year %d %s".formatted(year, quantity.kind())));
    }
    traits.removeIf(trait -> trait.length() > LONGEST);
    return traits;
  }

  /** A number that is not rare tells something within a story only. */
  private static String number(Amount amount) {
    Quantity quantity = amount.quantity();
    String number =
        "number %s %s %s"
            .formatted(
                quantity.kind(),
                String.valueOf(
                    quantity.min() == null
                        ? ""
                        : quantity.min().stripTrailingZeros().toPlainString()),
                CountedThing.kindOf(quantity));
    return JoinedFigures.atLeast(JoinedFigures.DISTINCTIVE, quantity)
        ? number
        : number + " " + amount.said().storyId();
  }
}
