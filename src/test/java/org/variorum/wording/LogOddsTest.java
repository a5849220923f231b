package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogOddsTest {

  private static final Map<String, Integer> ONE =
      Map.of("siege", 20, "town", 30, "pier", 1, "x", 949);
  private static final Map<String, Integer> TWO =
      Map.of("siege", 2, "town", 30, "quay", 1, "x", 967);

  private final LogOdds odds = new LogOdds();

  @Test
  void wordOfOneGroupStandsOutAndCommonOnesDoNot() {
    Map<String, Double> scores = scores();

    assertThat(scores.get("siege")).isGreaterThan(2);
    assertThat(scores.get("town")).isEqualTo(0, within(0.01));
    assertThat(scores.get("pier")).isLessThan(1.5);
  }

  @Test
  void scoreIsThatOfTheFormula() {
    // here 20 + 500·22/2000 = 25.5 of 1,500; there 2 + 5.5 = 7.5 of 1,500
    double ratio = Math.log(25.5 / 1474.5) - Math.log(7.5 / 1492.5);

    assertThat(scores().get("siege"))
        .isEqualTo(ratio / Math.sqrt(1 / 25.5 + 1 / 7.5), within(1e-9));
  }

  private Map<String, Double> scores() {
    odds.add(ONE);
    odds.add(TWO);
    return odds.of(ONE);
  }
}
