package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Rhythm rhythm = new Rhythm(SHORTEST, LONGEST);

  @Test
  void visitsTwiceBetweenTwoEntries() {
    assertThat(rhythm.afterEntries(LONGEST, 3, every(Duration.ofHours(1), 12), NOW))
        .isBetween(Duration.ofMinutes(27), Duration.ofMinutes(30));
  }

  @Test
  void comesNoMoreOftenThanTheShortestRhythmHoweverBusyAFeedIs() {
    assertThat(rhythm.afterEntries(LONGEST, 30, every(Duration.ofSeconds(20), 30), NOW))
        .isEqualTo(SHORTEST);
  }

  @Test
  void slowsDownWhereAFeedFellSilent() {
    List<Instant> lastMonth =
        every(Duration.ofMinutes(10), 12).stream()
            .map(time -> time.minus(Duration.ofDays(30)))
            .toList();

    assertThat(rhythm.afterEntries(SHORTEST, 1, lastMonth, NOW)).isEqualTo(LONGEST);
  }

  @Test
  void slowsDownBitByBitWhileNothingIsNew() {
    Duration once = rhythm.afterNothing(Duration.ofMinutes(10));

    assertThat(once).isEqualTo(Duration.ofMinutes(13));
    assertThat(rhythm.afterEntries(Duration.ofMinutes(10), 0, every(Duration.ofHours(1), 5), NOW))
        .isEqualTo(once);
    assertThat(rhythm.afterNothing(LONGEST)).isEqualTo(LONGEST);
  }

  @Test
  void halvesTheTimeWhereEntriesHaveNoTimes() {
    assertThat(rhythm.afterEntries(Duration.ofHours(2), 4, List.of(), NOW))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void ignoresEntriesFromTheFuture() {
    List<Instant> times = List.of(NOW.plus(Duration.ofDays(900)), NOW.minus(Duration.ofHours(4)));

    assertThat(rhythm.afterEntries(Duration.ofHours(2), 1, times, NOW))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void waitsAsLongAsAServerAsksUpToADay() {
    assertThat(Rhythm.atLeast(SHORTEST, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    assertThat(Rhythm.atLeast(SHORTEST, Duration.ofDays(400))).isEqualTo(Duration.ofDays(1));
    assertThat(Rhythm.atLeast(LONGEST, Duration.ofSeconds(1))).isEqualTo(LONGEST);
    assertThat(Rhythm.atLeast(LONGEST, null)).isEqualTo(LONGEST);
  }

  private static List<Instant> every(Duration gap, int entries) {
    return IntStream.range(0, entries).mapToObj(i -> NOW.minus(gap.multipliedBy(i))).toList();
  }
}
