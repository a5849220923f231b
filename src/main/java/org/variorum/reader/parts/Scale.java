package org.variorum.reader.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.FigureValue;
import org.variorum.text.quantity.QuantityKind;

/**
 * A number line that the values of one figure are drawn on, {@value #WIDTH} units wide. Where the
 * greatest value is many times the least, distances stand for ratios.
 */
public record Scale(double low, double high, boolean logarithmic, QuantityKind kind) {

  public static final int WIDTH = 400;

  /** Keeps marks, arrows and the labels of the outer ticks inside the drawing. */
  private static final int MARGIN = 32;

  private static final double MANY_TIMES = 20;
  private static final int TICKS = 4;

  /** A place on the line that carries its number. */
  public record Tick(String x, String label) {}

  /**
   * Where one value is drawn.
   *
   * @param from where its line starts
   * @param to where its line ends, the same for a single number
   * @param openLeft it has no lower bound
   * @param openRight it has no upper bound
   * @param hollow it is approximate
   */
  public record Mark(String from, String to, boolean openLeft, boolean openRight, boolean hollow) {

    public boolean point() {
      return !openLeft && !openRight && from.equals(to);
    }
  }

  /** The scale of these values; null where there are not two different values to tell apart. */
  public static @Nullable Scale of(List<FigureValue> values, QuantityKind kind) {
    if (values.stream().filter(value -> !value.unknown()).map(Form::of).distinct().count() < 2) {
      return null;
    }
    List<BigDecimal> numbers = values.stream().mapMulti(Scale::bounds).toList();
    double least = numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
    double greatest = numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
    if (least == greatest) {
      double around = Math.max(1, Math.abs(least) / 4);
      return new Scale(least - around, greatest + around, false, kind);
    }
    boolean logarithmic = least > 0 && greatest / least >= MANY_TIMES;
    return new Scale(least, greatest, logarithmic, kind);
  }

  /** What a value looks like when it is drawn. */
  private record Form(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

    static Form of(FigureValue value) {
      return new Form(bare(value.min()), bare(value.max()), value.approximate());
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
      return number == null ? null : number.stripTrailingZeros();
    }
  }

  private static void bounds(FigureValue value, Consumer<BigDecimal> numbers) {
    if (value.min() != null) {
      numbers.accept(value.min());
    }
    if (value.max() != null) {
      numbers.accept(value.max());
    }
  }

  /** Where {@code value} is drawn; null where its number is not known. */
  public @Nullable Mark mark(FigureValue value) {
    BigDecimal from = value.min() == null ? value.max() : value.min();
    BigDecimal to = value.max() == null ? value.min() : value.max();
    if (value.unknown() || from == null || to == null) {
      return null;
    }
    return new Mark(
        x(from.doubleValue()),
        x(to.doubleValue()),
        value.min() == null,
        value.max() == null,
        value.approximate());
  }

  /** Round numbers along the line. */
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal number : logarithmic ? powers() : steps()) {
      ticks.add(new Tick(x(number.doubleValue()), Range.number(number, kind)));
    }
    return ticks;
  }

  private List<BigDecimal> powers() {
    List<BigDecimal> powers = new ArrayList<>();
    int first = (int) Math.ceil(Math.log10(low) - 1e-9);
    int last = (int) Math.floor(Math.log10(high) + 1e-9);
    for (int power = first; power <= last; power++) {
      powers.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    return powers;
  }

  private List<BigDecimal> steps() {
    BigDecimal step = step();
    BigDecimal number =
        BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> steps = new ArrayList<>();
    while (number.doubleValue() <= high + 1e-9) {
      steps.add(number);
      number = number.add(step);
    }
    return steps;
  }

  /** The least of 1, 2 and 5 times a power of ten that leaves at most {@value #TICKS} ticks. */
  private BigDecimal step() {
    double rough = (high - low) / TICKS;
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(rough)));
    if (kind == QuantityKind.YEAR || kind == QuantityKind.COUNT) {
      power = power.max(BigDecimal.ONE);
    }
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.doubleValue() >= rough) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  private String x(double number) {
    double share =
        logarithmic
            ? (Math.log(number) - Math.log(low)) / (Math.log(high) - Math.log(low))
            : (number - low) / (high - low);
    double x = MARGIN + share * (WIDTH - 2 * MARGIN);
    return BigDecimal.valueOf(x).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
