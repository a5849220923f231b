package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final Patience patience = new Patience(new Random(7));

  @Test
  void doublesTheWaitWithEachFailureUpToSixHours() {
    assertThat(patience.after(1, null)).isBetween(Duration.ofSeconds(27), Duration.ofSeconds(33));
    assertThat(patience.after(2, null)).isBetween(Duration.ofSeconds(54), Duration.ofSeconds(66));
    assertThat(patience.after(5, null)).isBetween(Duration.ofMinutes(7), Duration.ofMinutes(9));
    assertThat(patience.after(1_000_000, null))
        .isBetween(Duration.ofMinutes(300), Duration.ofMinutes(400));
  }

  @Test
  void waitsAsLongAsTheServerAsksUpToADay() {
    assertThat(patience.after(9, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    assertThat(patience.after(1, Duration.ofDays(90))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void spreadsWaitsSoThatNotAllComeBackAtOnce() {
    Duration hour = Duration.ofHours(1);

    assertThat(patience.spread(hour))
        .isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66))
        .isNotEqualTo(patience.spread(hour));
  }
}
