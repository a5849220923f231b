package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes quantities in the short form of the golden file. */
final class QuantityNotation {

  private static final int LARGEST_PART = 10;

  private QuantityNotation() {}

  /**
   * The short form of {@code quantity}. What is counted and its deed are written where {@code
   * expected} names them; a plain count always says what it counts.
   */
  static String of(Quantity quantity, String expected) {
    String value = value(quantity);
    String measured =
        switch (quantity.kind()) {
          case COUNT -> value;
          case PERCENT -> value + (quantity.unit() == null ? "%" : "pt");
          case FRACTION -> "part " + value;
          case MULTIPLE -> "x" + value;
          case MONEY -> quantity.unit() + " " + value;
          case AGE -> "aged " + value;
          case DURATION -> "lasting " + value + " " + quantity.unit();
          case MEASURE -> "measure " + value + " " + quantity.unit();
          case ORDINAL -> "#" + value;
          case YEAR -> "year " + value;
        };
    String written = (quantity.approximate() ? "~" : "") + measured;
    String unsaid = expected.split("/(?=\\p{L})", 2)[0];
    boolean named = quantity.kind() == QuantityKind.COUNT || !unsaid.equals(written);
    if (named && !quantity.counted().isEmpty() && !unsaid.equals("?")) {
      written += " " + quantity.counted();
    }
    return expected.equals(unsaid) ? written : written + "/" + quantity.deed();
  }

  private static String value(Quantity quantity) {
    BigDecimal min = quantity.min();
    BigDecimal max = quantity.max();
    if (quantity.unknown()) {
      return "?";
    }
    if (min == null) {
      return "<" + number(max, quantity.kind());
    }
    if (max == null) {
      return number(min, quantity.kind()) + "+";
    }
    String least = number(min, quantity.kind());
    return min.equals(max) ? least : least + ".." + number(max, quantity.kind());
  }

  /** Shares as fractions of the smallest whole that gives them. */
  private static String number(@Nullable BigDecimal number, QuantityKind kind) {
    if (number == null) {
      return "none";
    }
    for (int part = 2; kind == QuantityKind.FRACTION && part <= LARGEST_PART; part++) {
      for (int n = 1; n < part; n++) {
        BigDecimal share =
            BigDecimal.valueOf(n).divide(BigDecimal.valueOf(part), MathContext.DECIMAL32);
        if (share.compareTo(number) == 0) {
          return String.format(Locale.ROOT, "%d/%d", n, part);
        }
      }
    }
    return number.toPlainString();
  }
}
