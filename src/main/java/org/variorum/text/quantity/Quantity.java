package org.variorum.text.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;

/**
 * A number as a range with a counted thing: "more than 11,000 Palestinians" is 11000 and up.
 *
 * @param span the words of the number with its bound, "more than 11,000"
 * @param text the same words as printed
 * @param counted what is counted, in lower-case singular words with the modifiers that make the
 *     slice: "palestinian", "child", "usaid employee", "hostage"; for a year what is dated,
 *     "channel"
 * @param deed the verb that ties the counted thing to its event, as a lemma: "kill", "sign",
 *     "send"; null where none was found
 * @param min the least value, null when the text gives no lower bound
 * @param max the greatest value, null when the text gives no upper bound
 * @param approximate the text says "about", "some", "nearly" or a vague word such as "dozens"
 * @param unknown the text says that the number is not known; min and max are null
 * @param unit currency code, "day", "kg" and the like, null for plain counts
 */
public record Quantity(
    Span span,
    String text,
    String counted,
    @Nullable String deed,
    QuantityKind kind,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    boolean unknown,
    @Nullable String unit) {}
