package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.AttributionTagger;
import org.variorum.text.speech.TaggerWeights;

class TextReaderTest {

  private static final TextReader READER = new TextReader();

  /** Encoding would take most of the time, and is not what these texts are for. */
  private static final TextReader WITHOUT_VECTORS =
      new TextReader(new AttributionTagger(TaggerWeights.bundled(), null));

  private static final String ARTICLE =
      "Some 40 engineers signed a letter, the union said on Monday.\n"
          + "“The bridge is unsafe,” Maria Okoro wrote. “It was built in 1971; nobody has repaired"
          + " it.”";

  /** Long enough to exhaust a stack; how the work grows is {@link GrowthTest}'s. */
  static List<String> hostileTexts() {
    return List.of(
        "",
        " \n\t ",
        "\0",
        "\uD800 said \uDC00 that \uD83D",
        "\u200B\u200BHello\u200D world\uFEFF.\u200B",
        "😀 said “😀 40 😀” 😀.".repeat(200),
        "“".repeat(20_000),
        "'\"'\"".repeat(5_000),
        "((((".repeat(5_000),
        "a".repeat(200_000),
        "word ".repeat(20_000),
        "Nurses left on Monday. ".repeat(4_000),
        "said that ".repeat(1_000),
        "1,".repeat(10_000),
        "1".repeat(100_000),
        "two hundred and ".repeat(2_000),
        "He said. ".repeat(1_000),
        ", and he said".repeat(1_000),
        "U.S. ".repeat(5_000),
        "of the ".repeat(5_000),
        "Monday to Friday ".repeat(5_000),
        "not ".repeat(5_000),
        "\n".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void readsAnything(String text) {
    Reading reading = WITHOUT_VECTORS.read(text, LocalDate.of(2024, 2, 5), "en");
    assertThat(reading.sentences())
        .allSatisfy(
            sentence -> {
              assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
              assertThat(sentence.statements()).isNotEmpty();
            });
  }

  @Test
  void givesExactOffsets() {
    Reading reading = READER.read(ARTICLE, LocalDate.of(2024, 2, 5), null);
    assertThat(reading.sentences()).isNotEmpty();
    for (Sentence sentence : reading.sentences()) {
      assertThat(sentence.span().of(ARTICLE)).isEqualTo(sentence.text());
      int last = sentence.span().start();
      for (Statement statement : sentence.statements()) {
        assertThat(sentence.span().contains(statement.span())).isTrue();
        assertThat(statement.span().start()).isGreaterThanOrEqualTo(last);
        last = statement.span().end();
        assertThat(statement.span().of(ARTICLE)).isEqualTo(statement.text());
        statement.quantities().forEach(q -> assertThat(q.span().of(ARTICLE)).isEqualTo(q.text()));
        statement.dates().forEach(d -> assertThat(d.span().of(ARTICLE)).isEqualTo(d.text()));
        statement.quotations().forEach(q -> assertThat(q.span().of(ARTICLE)).isEqualTo(q.text()));
      }
    }
  }

  @Test
  void givesTheSameAnswerToManyThreads() {
    Reading alone = READER.read(ARTICLE, null, null);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> READER.read(ARTICLE, null, null))
                .distinct())
        .containsExactly(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the bridge was not safe and that it would be closed. | en",
        "Der Bürgermeister sagte, dass die Brücke nicht sicher ist und auch nicht geöffnet wird. |"
            + " de",
        "Le maire a dit que le pont ne sera pas ouvert et que les habitants sont dans la rue. | fr",
        "El alcalde dijo que el puente no se abre y que los vecinos están en la calle por la noche."
            + " | es",
        "Мэр сказал, что мост закрыт. | ru",
        "قال رئيس البلدية إن الجسر مغلق | ar"
      })
  void recognisesTheLanguage(String text, String language) {
    assertThat(READER.read(text, null, null).language()).isEqualTo(language);
  }

  @Test
  void readsSentencesDigitsAndQuotationsOfOtherLanguages() {
    Reading reading =
        READER.read("„Die Brücke ist zu“, sagte sie. Rund 40 Häuser brannten.", null, "de");
    assertThat(reading.sentences()).hasSize(2);
    assertThat(reading.sentences().getFirst().statements().getFirst().quotations())
        .extracting(Quotation::text)
        .containsExactly("Die Brücke ist zu");
    assertThat(reading.sentences().getLast().statements().getFirst().quantities())
        .extracting(Quantity::text)
        .containsExactly("40");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rund 1.234 Häuser brannten. | de | 1234",
        "La inflación fue del 3,5 % ayer. | es | 3.5",
        "大火烧毁了 1,234 座房屋。 | zh | 1234",
        "Brann 20 hus? | no | 20"
      })
  void readsDigitsAsTheLanguagePrintsThem(String text, String language, BigDecimal value) {
    assertThat(
            READER
                .read(text, null, language)
                .sentences()
                .getFirst()
                .statements()
                .getFirst()
                .quantities())
        .singleElement()
        .extracting(Quantity::min)
        .isEqualTo(value);
  }

  @Test
  void splitsASentenceOnlyWhereItAssertsSomethingNew() {
    List<Statement> statements =
        READER
            .read(
                "The mayor closed the bridge on Friday, but the engineers repaired it within a"
                    + " week.",
                null,
                "en")
            .sentences()
            .getFirst()
            .statements();
    assertThat(statements)
        .extracting(Statement::text)
        .containsExactly(
            "The mayor closed the bridge on Friday", "the engineers repaired it within a week.");
    assertThat(
            READER
                .read("The mayor closed the bridge, the harbour and the park.", null, "en")
                .sentences()
                .getFirst()
                .statements())
        .hasSize(1);
  }

  @Test
  void givesTermsAsLemmasWithoutStopWords() {
    Statement statement =
        READER
            .read("The engineers were repairing two old bridges in Ruritania.", null, "en")
            .sentences()
            .getFirst()
            .statements()
            .getFirst();
    assertThat(statement.terms())
        .containsExactly("engineer", "repair", "two", "old", "bridge", "ruritania");
    assertThat(statement.names()).containsExactly("Ruritania");
  }
}
