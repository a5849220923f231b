package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.variorum.provenance.WordAlignment.Replaced;
import org.variorum.text.language.Span;

class WordAlignmentTest {

  @Test
  void caseAndMarksDoNotMatter() {
    WordAlignment alignment = WordAlignment.of("The pier, it’s CLOSED.", "the pier – it's closed");

    assertThat(alignment.share()).isEqualTo(1);
    assertThat(alignment.replaced()).isEmpty();
  }

  @Test
  void shareIsOfTheShorterText() {
    WordAlignment alignment =
        WordAlignment.of("the old pier", "the council closed the old pier on Friday");

    assertThat(alignment.common()).isEqualTo(3);
    assertThat(alignment.shorter()).isEqualTo(3);
    assertThat(alignment.share()).isEqualTo(1);
  }

  @Test
  void orderCounts() {
    assertThat(WordAlignment.of("one two three", "three two one").common()).isEqualTo(1);
  }

  @Test
  void replacedWordsStandBesideEachOtherAtTheirPlaces() {
    assertThat(
            WordAlignment.of("The big State Department closed", "The big State Division closed")
                .replaced())
        .containsExactly(new Replaced(new Span(14, 24), 1, new Span(14, 22), 1));
    assertThat(WordAlignment.of("a Grand Old pier b", "a pontoon b").replaced())
        .containsExactly(new Replaced(new Span(2, 16), 3, new Span(2, 9), 1));
  }

  @Test
  void emptyTextSharesNothing() {
    assertThat(WordAlignment.of("", "the pier").share()).isZero();
    assertThat(WordAlignment.of("", "").share()).isZero();
  }

  @Test
  void endlessTextsTakeBoundedTimeAndMemory() {
    String endless = "pier quay dock ".repeat(100_000);

    WordAlignment alignment =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> WordAlignment.of(endless, endless));

    assertThat(alignment.share()).isEqualTo(1);
    assertThat(alignment.shorter()).isLessThan(10_000);
  }
}
