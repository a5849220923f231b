package org.variorum.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(place -> place.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Senate voted on Monday.",
        "State Dept. staff met Mr. Okoro and Sen. Lindqvist.",
        "Secretary Maria J. Okoro spoke at 4 p.m. on Jan. 5.",
        "\"Is that so?\" Maria Okoro asked.",
        "The toll rose to 4.5 million.",
        "then-Sen. Lindqvist objected."
      })
  void keepsWholeWhatOnlyLooksLikeItsEnd(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void endsAtFullStopsMarksAndLineBreaks() {
    assertThat(sentences("It rained. Was it cold? Yes!\nA headline without a stop\nThe end."))
        .containsExactly(
            "It rained.", "Was it cold?", "Yes!", "A headline without a stop", "The end.");
  }

  @Test
  void endsAfterADoubtfulAbbreviationBeforeAnOpeningWord() {
    assertThat(sentences("He flew to the U.S. The trip was long."))
        .containsExactly("He flew to the U.S.", "The trip was long.");
  }

  @Test
  void endsInsideAQuotationOfManySentences() {
    assertThat(sentences("“We waited. Nobody came,” she said."))
        .containsExactly("“We waited.", "Nobody came,” she said.");
  }

  @Test
  void numbersParagraphsByLine() {
    assertThat(Sentences.in("One. Two.\n\n  \nThree."))
        .extracting(Sentences.Place::paragraph)
        .containsExactly(0, 0, 1);
  }

  @Test
  void cutsEndlessSentencesWithoutBreakingACharacter() {
    String text = "x" + "😀".repeat(5_000);
    assertThat(Sentences.in(text))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            place ->
                assertThat(Character.isLowSurrogate(text.charAt(place.span().start()))).isFalse());
  }
}
