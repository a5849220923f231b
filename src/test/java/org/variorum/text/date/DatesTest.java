package org.variorum.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.text.language.Span;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Monday.",
        "They met last week.",
        "It began on Oct. 7.",
        "They met in October.",
        "They met on Christmas Day."
      })
  void leavesRelativeDatesUnreadWithoutADayOfPublication(String text) {
    assertThat(Dates.in(text, new Span(0, text.length()), null)).isEmpty();
  }

  @Test
  void readsWholeDatesWithoutADayOfPublication() {
    String text = "It began on October 7, 2021, and ended in May 2022.";
    assertThat(Dates.in(text, new Span(0, text.length()), null))
        .extracting(DateMention::text)
        .containsExactly("October 7, 2021", "May 2022");
  }
}
