package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void leavesAShortTextWhole() {
    assertThat(Excerpt.of(" Forty  people signed. ", 3)).isEqualTo("Forty people signed.");
  }

  @Test
  void marksWhereItCut() {
    assertThat(Excerpt.of("Forty people, on Monday, signed.", 2)).isEqualTo("Forty people …");
  }
}
