package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FamiliesTest {

  private final Families families = new Families();

  @BeforeEach
  void threeReports() {
    families.addReport("a", "The Quay Gazette");
    families.addReport("b", "Lagoon Post");
    families.addReport("c", "Harbour Radio");
  }

  @Test
  void unrelatedReportsAreIndependent() {
    assertThat(families.count()).isEqualTo(3);
    assertThat(families.origins())
        .containsExactly("The Quay Gazette", "Lagoon Post", "Harbour Radio");
  }

  @Test
  void chainOfCopiesHasOneOrigin() {
    families.trace("c", "b");
    families.trace("b", "a");

    assertThat(families.count()).isEqualTo(1);
    assertThat(families.origins()).containsExactly("The Quay Gazette");
  }

  @Test
  void reportsOfOneOutletWeDoNotHoldAreOneFamilyNamedAfterIt() {
    families.addOrigin("outlet:axle", "Axle");
    families.trace("a", "outlet:axle");
    families.trace("b", "outlet:axle");

    assertThat(families.count()).isEqualTo(2);
    assertThat(families.origins()).containsExactly("Axle", "Harbour Radio");
  }

  @Test
  void originThatNobodyGoesBackToIsNoReport() {
    families.addOrigin("outlet:axle", "Axle");

    assertThat(families.count()).isEqualTo(3);
    assertThat(families.origins()).doesNotContain("Axle");
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void circleOfCreditsEnds() {
    families.trace("a", "b");
    families.trace("b", "a");

    assertThat(families.count()).isEqualTo(2);
  }
}
