package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {

  @Test
  void splitsABylineIntoNames() {
    assertThat(Bylines.names(List.of("By Mira Voss, Tomas Lind and Ada Brandt")))
        .containsExactly("Mira Voss", "Tomas Lind", "Ada Brandt");
    assertThat(Bylines.names(List.of("Von Mira Voss und Tomas Lind")))
        .containsExactly("Mira Voss", "Tomas Lind");
  }

  @Test
  void leavesOutOfficesAndHouseNames() {
    assertThat(Bylines.names(List.of("By Mira Voss, Foreign Editor", "Staff", "admin")))
        .containsExactly("Mira Voss");
    assertThat(Bylines.names(List.of("https://harbour.example/mira", "desk@harbour.example")))
        .isEmpty();
  }

  @Test
  void keepsASuffixWithItsName() {
    assertThat(Bylines.names(List.of("Tomas Lind, Jr."))).containsExactly("Tomas Lind, Jr.");
  }

  @Test
  void namesNobodyTwice() {
    assertThat(Bylines.names(List.of("Mira Voss", "MIRA VOSS"))).containsExactly("Mira Voss");
  }
}
