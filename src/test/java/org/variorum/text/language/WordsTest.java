package org.variorum.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.text.language.Words.Word;

class WordsTest {

  @Test
  void partsAtEverythingThatJoinsNoWord() {
    assertThat(Words.of("“Well-known” pilots, 1,242 of them (at 2.5%)!").all())
        .extracting(Word::text)
        .containsExactly("Well-known", "pilots", "1,242", "of", "them", "at", "2.5");
  }

  @Test
  void foldsCaseAndApostrophes() {
    assertThat(Words.of("Roe’s PIER").all())
        .extracting(Word::folded)
        .containsExactly("roe's", "pier");
  }

  @Test
  void spansPointIntoTheText() {
    String text = "Ein 🦀 am Kai.";

    assertThat(Words.of(text).all())
        .allSatisfy(word -> assertThat(word.span().of(text)).isEqualTo(word.text()))
        .hasSize(3);
  }

  @Test
  void noWordsInMarks() {
    assertThat(Words.of(" … — !").all()).isEmpty();
  }
}
