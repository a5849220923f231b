package org.variorum.reader.parts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.FigureValue;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/**
 * How a number was read, as the key of a message and the numbers to put into it.
 *
 * @param low empty where the message needs none
 * @param high empty where the message needs none
 */
public record Range(String key, String low, String high) {

  public static Range of(Quantity quantity) {
    return of(
        quantity.min(),
        quantity.max(),
        quantity.approximate(),
        quantity.unknown(),
        quantity.kind(),
        quantity.unit());
  }

  public static Range of(FigureValue value, QuantityKind kind) {
    return of(value.min(), value.max(), value.approximate(), value.unknown(), kind, null);
  }

  /** A number with its thousands parted, unless it is a year. */
  public static String number(BigDecimal number, QuantityKind kind) {
    String pattern = kind == QuantityKind.YEAR ? "0" : "#,##0.##";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }

  private static Range of(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean approximate,
      boolean unknown,
      QuantityKind kind,
      @Nullable String unit) {
    String low = min == null ? "" : written(min, kind, unit);
    String high = max == null ? "" : written(max, kind, unit);
    if (unknown || (min == null && max == null)) {
      return new Range("range.unknown", low, high);
    }
    if (max == null) {
      return new Range("range.least", low, high);
    }
    if (min == null) {
      return new Range("range.most", low, high);
    }
    if (min.compareTo(max) == 0) {
      return new Range(approximate ? "range.about" : "range.exact", low, high);
    }
    return new Range("range.between", low, high);
  }

  private static String written(BigDecimal number, QuantityKind kind, @Nullable String unit) {
    String written = number(number, kind);
    if (kind == QuantityKind.PERCENT) {
      return written + "%";
    }
    return unit == null ? written : written + " " + unit;
  }
}
