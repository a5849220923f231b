package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

  @Test
  void namesAShortSentenceWhole() {
    assertThat(TextFragment.of("Forty people signed."))
        .isEqualTo(":~:text=Forty%20people%20signed");
  }

  @Test
  void namesALongSentenceByItsFirstAndLastFiveWords() {
    assertThat(
            TextFragment.of(
                "The harbour board said on Monday that at least forty dockers had signed the open"
                    + " letter."))
        .isEqualTo(":~:text=The%20harbour%20board%20said%20on,had%20signed%20the%20open%20letter");
  }

  @Test
  void encodesWhatTheDirectiveItselfIsWrittenWith() {
    assertThat(TextFragment.of("Mid-ranking staff, A&B, said 5% + x"))
        .isEqualTo(":~:text=Mid%2Dranking%20staff%2C%20A%26B%2C%20said%205%25%20%2B%20x");
  }

  @Test
  void leavesOutQuotationMarksThatThePageMayPrintOtherwise() {
    assertThat(TextFragment.of("“We hear you.”")).isEqualTo(":~:text=We%20hear%20you");
  }

  @Test
  void saysNothingOfASentenceWithoutWords() {
    assertThat(TextFragment.of("* * *")).isEmpty();
  }
}
