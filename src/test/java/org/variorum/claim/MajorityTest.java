package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MajorityTest {

  @Test
  void mostFrequentWins() {
    assertThat(Majority.of(List.of("cable", "memo", "memo"))).isEqualTo("memo");
  }

  @Test
  void firstWinsWhereSeveralAreAsMany() {
    assertThat(Majority.of(List.of("cable", "memo", "memo", "cable"))).isEqualTo("cable");
  }

  @Test
  void nobodyHasNoMajority() {
    assertThatIllegalArgumentException().isThrownBy(() -> Majority.of(List.of()));
  }
}
