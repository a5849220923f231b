package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long CAMPAIGN = 1;
  private static final long STRAIT = 2;

  private final Pace pace = new Pace(4_000, 40, 20_000);

  @Test
  void whatReachedTooMuchIsNotTriedAgainAtOnce() {
    assertThat(pace.next(CAMPAIGN, 9_000)).isEqualTo(4_000);

    pace.tooMany(CAMPAIGN, 4_000);
    pace.reached(CAMPAIGN, 18_000);

    assertThat(pace.next(CAMPAIGN, 9_000)).isEqualTo(2_000);
    assertThat(pace.next(CAMPAIGN, 30)).isEqualTo(30);
    assertThat(pace.next(STRAIT, 9_000)).isEqualTo(4_000);
  }

  @Test
  void whereLittleIsReachedMoreIsTriedStepByStep() {
    pace.tooMany(CAMPAIGN, 4_000);
    pace.tooMany(CAMPAIGN, 2_000);

    pace.reached(CAMPAIGN, 9_000);
    assertThat(pace.next(CAMPAIGN, 9_000)).isEqualTo(2_000);
    pace.reached(CAMPAIGN, 9_000);
    assertThat(pace.next(CAMPAIGN, 9_000)).isEqualTo(4_000);
  }

  @Test
  void aFewAreComparedWhateverTheyReach() {
    pace.tooMany(CAMPAIGN, 60);

    assertThat(pace.next(CAMPAIGN, 9_000)).isEqualTo(40);
    assertThat(pace.isLeast(40)).isTrue();
    assertThat(pace.isLeast(41)).isFalse();
  }
}
