package org.variorum.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.TextReader;

class TellingNumbersTest {

  private static final TextReader READER = new TextReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 400 dockers signed the letter. | The letter grew, up from over 400 this morning.",
        "The pier cost $8 million. | A price tag of $8m was put on it.",
        "About 30% of the sheds burned. | Some 30 percent are gone."
      })
  void oneNumberIsKnownAgain(String one, String two) {
    assertThat(numbers(one).meet(numbers(two))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 400 dockers signed. | Exactly 400 dockers signed.",
        "Three dockers signed the letter. | Three cranes fell.",
        "Millions of crates were lost. | Millions of gulls came.",
        "The pier was built in 1971. | The tower was built in 1971.",
        "Ada Roe, 44, signed the letter. | Tam Quill, 44, was hurt.",
        "They need 30 cranes. | They need 30% more."
      })
  void otherNumbersAndSuchAsManyShareAreNot(String one, String two) {
    assertThat(numbers(one).meet(numbers(two))).isFalse();
  }

  private static TellingNumbers numbers(String text) {
    return new TellingNumbers(
        READER.read(text, LocalDate.of(2031, 5, 6), "en").sentences().stream()
            .flatMap(sentence -> sentence.statements().stream())
            .flatMap(statement -> statement.quantities().stream())
            .toList());
  }
}
