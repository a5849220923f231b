package org.variorum.reader.parts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.claim.FigureValue;
import org.variorum.text.quantity.QuantityKind;

class ScaleTest {

  @Test
  void drawsNothingWhereAllGiveTheSameNumber() {
    assertThat(Scale.of(List.of(exactly("40"), exactly("40.0")), QuantityKind.COUNT)).isNull();
    assertThat(Scale.of(List.of(unknown(), exactly("40")), QuantityKind.COUNT)).isNull();
  }

  @Test
  void putsTheLeastAtTheLeftAndTheGreatestAtTheRight() {
    Scale scale = scale(exactly("100"), exactly("150"), exactly("200"));

    assertThat(x(scale, exactly("100"))).isEqualTo(32);
    assertThat(x(scale, exactly("150"))).isEqualTo(200);
    assertThat(x(scale, exactly("200"))).isEqualTo(368);
  }

  @Test
  void anOpenBoundIsAnArrowToItsSide() {
    FigureValue atLeast = value("400", null, false);
    FigureValue atMost = value(null, "500", false);
    Scale scale = scale(atLeast, atMost);

    assertThat(scale.mark(atLeast)).isEqualTo(new Scale.Mark("32.0", "32.0", false, true, false));
    assertThat(scale.mark(atMost)).isEqualTo(new Scale.Mark("368.0", "368.0", true, false, false));
  }

  @Test
  void whatIsApproximateIsHollowAndARangeIsALine() {
    FigureValue dozens = value("24", "99", true);
    Scale scale = scale(dozens, exactly("40"));

    assertThat(scale.mark(dozens)).isEqualTo(new Scale.Mark("32.0", "368.0", false, false, true));
    assertThat(requireNonNull(scale.mark(exactly("40"))).point()).isTrue();
  }

  @Test
  void drawsOneNumberThatIsBoundedDifferently() {
    Scale scale = scale(exactly("40"), value("40", null, false), value("40", "40", true));

    assertThat(x(scale, exactly("40"))).isEqualTo(200);
    assertThat(labels(scale)).contains("40");
  }

  @Test
  void anUnknownNumberHasNoPlace() {
    assertThat(scale(exactly("1"), exactly("2")).mark(unknown())).isNull();
  }

  @Test
  void labelsRoundNumbers() {
    assertThat(labels(scale(exactly("9000"), exactly("11000"))))
        .containsExactly("9,000", "9,500", "10,000", "10,500", "11,000");
    assertThat(labels(scale(exactly("3"), exactly("4")))).containsExactly("3", "4");
  }

  @Test
  void yearsAreNotGrouped() {
    Scale scale =
        requireNonNull(Scale.of(List.of(exactly("1970"), exactly("1979")), QuantityKind.YEAR));

    assertThat(labels(scale)).contains("1975").noneMatch(label -> label.contains(","));
  }

  @Test
  void distancesStandForRatiosWhereValuesAreFarApart() {
    Scale scale = scale(exactly("10"), exactly("100"), exactly("1000"));

    assertThat(scale.logarithmic()).isTrue();
    assertThat(x(scale, exactly("100"))).isEqualTo(200);
    assertThat(labels(scale)).containsExactly("10", "100", "1,000");
  }

  private static Scale scale(FigureValue... values) {
    return requireNonNull(Scale.of(List.of(values), QuantityKind.COUNT));
  }

  private static double x(Scale scale, FigureValue value) {
    return Double.parseDouble(requireNonNull(scale.mark(value)).from());
  }

  private static List<String> labels(Scale scale) {
    return scale.ticks().stream().map(Scale.Tick::label).toList();
  }

  private static FigureValue exactly(String number) {
    return value(number, number, false);
  }

  private static FigureValue unknown() {
    return new FigureValue(1, 1, 1, 0, "unclear", null, null, false, true, Instant.EPOCH, null);
  }

  private static FigureValue value(
      @Nullable String min, @Nullable String max, boolean approximate) {
    return new FigureValue(
        1,
        1,
        1,
        0,
        min + "-" + max,
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        approximate,
        false,
        Instant.EPOCH,
        null);
  }
}
