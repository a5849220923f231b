package org.variorum.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.TextReader;

class QuotationsTest {

  private static List<String> quotations(String text) {
    return Quotations.in(text).stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We waited,” she said. | We waited,",
        "\"We waited,\" she said. | We waited,",
        "«We waited», she said. | We waited",
        "‘We waited,’ she said. | We waited,",
        "'We waited,' she said. | We waited,",
        "''We waited,'' she said. | We waited,",
        "‘We didn’t wait,’ she said. | We didn’t wait,",
        "„We waited“, she said. | We waited"
      })
  void findsTheWordsBetweenMarks(String text, String quoted) {
    assertThat(quotations(text)).containsExactly(quoted);
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(quotations("The diplomats' letter didn't reach Maria's office in the '90s."))
        .isEmpty();
  }

  @Test
  void letsAQuotationRunOnToTheNextParagraph() {
    assertThat(quotations("“We waited.\n“Nobody came,” she said."))
        .containsExactly("We waited.", "Nobody came,");
  }

  @Test
  void tellsScareQuotesFromSpeech() {
    List<Quotation> found =
        new TextReader()
                .read(
                    "The army opened a “safe corridor” in the east. “We waited for hours,” Maria"
                        + " Okoro said. The port must “openly discuss” the loss of two old ferries"
                        + " and of their crews, the letter says.",
                    null,
                    "en")
                .sentences()
                .stream()
                .flatMap(sentence -> sentence.statements().stream())
                .flatMap(statement -> statement.quotations().stream())
                .toList();
    assertThat(found)
        .extracting(Quotation::text, Quotation::scare)
        .containsExactly(
            tuple("safe corridor", true),
            tuple("We waited for hours,", false),
            tuple("openly discuss", false));
  }
}
