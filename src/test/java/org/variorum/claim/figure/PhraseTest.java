package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      signed notes telling Mayor Roe to act | signed notes
      signed a letter, which was sent later | signed a letter
      signed the note on the dam in         | signed the note on the dam
      """)
  void endsWhereWhatIsSaidBegins(String words, String ended) {
    assertThat(Phrase.ended(words)).isEqualTo(ended);
  }
}
