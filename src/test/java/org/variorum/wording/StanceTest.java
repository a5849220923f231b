package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanceTest {

  @Test
  void verbsVouchOrDoubtAndMostDoNeither() {
    assertThat(Stance.of("claimed")).hasValue(Stance.DOUBTS);
    assertThat(Stance.of("has acknowledged")).hasValue(Stance.VOUCHES);
    assertThat(Stance.of("said")).isEmpty();
    assertThat(Stance.of("according to")).isEmpty();
  }
}
