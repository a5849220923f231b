package org.variorum.harvest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.variorum.harvest.http.LargeBodies.NoPlace;

class LargeBodiesTest {

  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
  private final LargeBodies bodies = new LargeBodies(1);

  @AfterEach
  void stop() {
    timer.shutdownNow();
  }

  @Test
  void letsAsManyHoldLargeBodiesAsThereArePlaces() throws NoPlace {
    try (Deadline patient = new Deadline(timer, Duration.ofMinutes(1));
        Deadline impatient = new Deadline(timer, Duration.ofMillis(1));
        LargeBodies.Place first = bodies.new Place(10_000_000);
        LargeBodies.Place second = bodies.new Place(10_000_000)) {
      first.allow(2_000_000, patient);
      first.allow(9_000_000, patient);
      assertThatThrownBy(() -> second.allow(2_000_000, impatient)).isInstanceOf(NoPlace.class);
      second.allow(LargeBodies.FREE, impatient);
      assertThat(second.taken()).isFalse();

      first.close();
      second.allow(2_000_000, patient);
      assertThat(second.taken()).isTrue();
    }
  }

  @Test
  void givesAPlaceBackOnce() throws NoPlace {
    try (Deadline patient = new Deadline(timer, Duration.ofMinutes(1));
        Deadline impatient = new Deadline(timer, Duration.ofMillis(1))) {
      LargeBodies.Place first = bodies.new Place(10_000_000);
      first.allow(2_000_000, patient);
      first.close();
      first.close();
      bodies.new Place(10_000_000).allow(2_000_000, patient);

      assertThatThrownBy(() -> bodies.new Place(10_000_000).allow(2_000_000, impatient))
          .isInstanceOf(NoPlace.class);
    }
  }
}
