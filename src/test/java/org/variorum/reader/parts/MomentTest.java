package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTest {

  private static final Instant NOON = Instant.parse("2023-11-04T12:00:00Z");

  @Test
  void statesItsHourInUtc() {
    assertThat(new Moment(NOON, false).words()).isEqualTo("4 Nov 2023, 12:00 UTC");
    assertThat(new Moment(NOON, false).iso()).isEqualTo("2023-11-04T12:00:00Z");
  }

  @Test
  void statesNoMoreThanTheSecond() {
    assertThat(new Moment(NOON.plusNanos(782_732_000), false).iso())
        .isEqualTo("2023-11-04T12:00:00Z");
  }

  @Test
  void inventsNoHourWhereOnlyTheDayIsKnown() {
    assertThat(new Moment(NOON, true).words()).isEqualTo("4 Nov 2023");
    assertThat(new Moment(NOON, true).iso()).isEqualTo("2023-11-04");
    assertThat(new Moment(NOON, true).hour()).isEmpty();
  }
}
