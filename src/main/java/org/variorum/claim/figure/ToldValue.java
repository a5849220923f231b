package org.variorum.claim.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/**
 * All of an amount that {@link ValueComparison} looks at. Very many amounts of a figure give few
 * values, and how two values stand to each other is the same whoever gives them.
 */
public record ToldValue(
    String text,
    QuantityKind kind,
    @Nullable String deed,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    boolean unknown) {

  public static ToldValue of(Amount amount) {
    Quantity quantity = amount.quantity();
    return new ToldValue(
        quantity.text(),
        quantity.kind(),
        quantity.deed(),
        quantity.min(),
        quantity.max(),
        quantity.approximate(),
        quantity.unknown());
  }
}
