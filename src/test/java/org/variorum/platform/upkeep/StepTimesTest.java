package org.variorum.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.platform.upkeep.StepPaces.Pace;

@RoomTest
class StepTimesTest {

  @Autowired StepTimes times;
  @Autowired StepPaces paces;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  /** What another test left in memory. */
  @BeforeEach
  void forget() {
    times.add();
    jdbc.sql("delete from step_time").update();
  }

  @Test
  void tellsMedianAndWorstOfTodayBesideTheWeekBefore() {
    Instant now = clock.instant();
    for (int run = 1; run <= 9; run++) {
      times.note("read", run + ":1", Duration.ofMillis(run * 100L), now);
    }
    times.note("read", "7:2", Duration.ofSeconds(30), now);
    times.note("read", "8:1", Duration.ofMillis(50), now.minus(Duration.ofDays(2)));
    times.note("read", "8:1", Duration.ofHours(1), now.minus(Duration.ofDays(20)));
    times.note("old", "1:1", Duration.ofMillis(50), now.minus(Duration.ofDays(2)));
    times.add();

    assertThat(paces.today()).hasSize(1);
    Pace read = paces.today().getFirst();
    assertThat(read.today()).isEqualTo(10);
    assertThat(read.median()).isBetween(Duration.ofMillis(450), Duration.ofMillis(560));
    assertThat(read.worst()).isEqualTo(Duration.ofSeconds(30));
    assertThat(read.worstThing()).isEqualTo("7");
    assertThat(read.before()).isBetween(Duration.ofMillis(45), Duration.ofMillis(55));
  }

  @Test
  void severalProcessesAddToOneSum() {
    Instant now = clock.instant();
    times.note("read", "1:1", Duration.ofMillis(100), now);
    times.add();
    times.note("read", "2:1", Duration.ofMillis(104), now);
    times.add();
    times.add();

    assertThat(paces.today())
        .singleElement()
        .satisfies(
            pace -> {
              assertThat(pace.today()).isEqualTo(2);
              assertThat(pace.worst()).isEqualTo(Duration.ofMillis(104));
              assertThat(pace.worstThing()).isEqualTo("2");
            });
  }

  @Test
  void aBucketIsATenthWideToEachSide() {
    for (long millis : new long[] {0, 1, 7, 99, 1_000, 61_234, 3_600_000}) {
      long about = StepTimes.millis(StepTimes.bucket(millis));
      assertThat((double) about).isBetween(millis * 0.9 - 1, millis * 1.1 + 1);
    }
  }
}
