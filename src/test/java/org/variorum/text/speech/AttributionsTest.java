package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.assertion.Modality;

class AttributionsTest {

  private static final TextReader READER = new TextReader();

  private static List<Statement> statements(String text) {
    return READER.read(text, null, "en").sentences().stream()
        .flatMap(sentence -> sentence.statements().stream())
        .toList();
  }

  private static List<Attribution> attributions(String text) {
    return statements(text).stream().map(Statement::attribution).filter(Objects::nonNull).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge is closed,” Maria Okoro said. | Maria Okoro | PERSON | said",
        "“The bridge is closed,” said Maria Okoro. | Maria Okoro | PERSON | said",
        "Maria Okoro said: “The bridge is closed.” | Maria Okoro | PERSON | said",
        "Maria Okoro said, \"The bridge is closed.\" | Maria Okoro | PERSON | said",
        "Maria Okoro said that the bridge was closed. | Maria Okoro | PERSON | said",
        "Maria Okoro said the bridge was closed. | Maria Okoro | PERSON | said",
        "The bridge was closed, Maria Okoro said on Friday. | Maria Okoro | PERSON | said",
        "The bridge was closed, according to Maria Okoro. | Maria Okoro | PERSON | according to",
        "About 240 were taken hostage, according to the Israeli military. | the Israeli military |"
            + " ORGANISATION | according to",
        "According to the ministry, the bridge was closed. | the ministry | ORGANISATION |"
            + " According to",
        "The bridge was closed, as per the Transport Ministry. | the Transport Ministry |"
            + " ORGANISATION | as per",
        "Maria Okoro, a spokeswoman for the port, said that the bridge was closed. | Maria Okoro, a"
            + " spokeswoman for the port | PERSON | said",
        "Maria Okoro told reporters that the bridge was closed. | Maria Okoro | PERSON | told",
        "Maria Okoro argued that the bridge was unsafe. | Maria Okoro | PERSON | argued",
        "Maria Okoro has insisted that the bridge is safe. | Maria Okoro | PERSON | has insisted",
        "Officials said that the bridge was closed. | Officials | ANONYMOUS | said",
        "An official said that the bridge was closed. | An official | ANONYMOUS | said",
        "Critics argue that the bridge is unsafe. | Critics | ANONYMOUS | argue",
        "Sources report that the bridge was closed. | Sources | ANONYMOUS | report",
        "One source confirms that the bridge was closed. | One source | ANONYMOUS | confirms",
        "The bridge was closed, two officials said. | two officials | ANONYMOUS | said",
        "The memo argues that the bridge is unsafe. | The memo | DOCUMENT | argues",
        "The letter urges the mayor to close the bridge. | The letter | DOCUMENT | urges",
        "The memo calls on the mayor to close the bridge. | The memo | DOCUMENT | calls on",
        "The report found that the bridge was unsafe. | The report | DOCUMENT | found",
        "The e-mail states that the bridge is unsafe. | The e-mail | DOCUMENT | states",
        "“The bridge must close,” the memo states. | the memo | DOCUMENT | states",
        "The memo goes on to state that the bridge must close. | The memo | DOCUMENT | goes on to"
            + " state",
        "The Health Ministry reported that the clinic was closed. | The Health Ministry |"
            + " ORGANISATION | reported",
        "The government denied that the bridge was unsafe. | The government | ORGANISATION |"
            + " denied",
        "Reuters reported that the bridge was closed. | Reuters | OUTLET | reported",
        "The bridge was closed, the Lakeside Herald reported. | the Lakeside Herald | OUTLET |"
            + " reported",
        "Diplomats urged the government to close the bridge. | Diplomats | ANONYMOUS | urged",
        "Maria Okoro warned that the bridge might fall. | Maria Okoro | PERSON | warned",
        "Maria Okoro acknowledged that the bridge was old. | Maria Okoro | PERSON | acknowledged"
      })
  void findsWhoSaysIt(String text, String source, SourceType type, String cue) {
    assertThat(attributions(text))
        .as(text)
        .singleElement()
        .satisfies(
            attribution -> {
              assertThat(attribution.source().text()).isEqualTo(source);
              assertThat(attribution.source().type()).isEqualTo(type);
              assertThat(attribution.cue()).isEqualTo(cue);
              assertThat(attribution.cueSpan().of(text)).isEqualTo(cue);
              assertThat(attribution.source().span().of(text)).isEqualTo(source);
              assertThat(attribution.content()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The bridge was closed on Friday.",
        "Maria Okoro crossed the bridge.",
        "The engineers repaired the old bridge in two days."
      })
  void leavesTheArticlesOwnVoiceAlone(String text) {
    assertThat(attributions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Antony J. Lindqvist said the bridge was closed. He said that it was old. | Antony J."
            + " Lindqvist | PERSON",
        "Antony J. Lindqvist said the bridge was closed. Lindqvist said that it was old. | Antony"
            + " J. Lindqvist | PERSON",
        "Antony J. Lindqvist said the bridge was closed. Mr. Lindqvist said that it was old. |"
            + " Antony J. Lindqvist | PERSON",
        "Secretary Antony J. Lindqvist said the bridge was closed. The secretary said that it was"
            + " old. | Antony J. Lindqvist | PERSON",
        "A leaked memo says that the bridge is closed. The memo argues that it is old. | A leaked"
            + " memo | DOCUMENT",
        "A leaked memo says that the bridge is closed. It argues that the piers are old. | A leaked"
            + " memo | DOCUMENT",
        "A senior official said the bridge was closed. The official said that it was old. | A"
            + " senior official | ANONYMOUS"
      })
  void resolvesLaterMentionsToTheFirst(String text, String name, SourceType type) {
    assertThat(attributions(text))
        .hasSize(2)
        .last()
        .satisfies(
            attribution -> {
              assertThat(attribution.source().name()).isEqualTo(name);
              assertThat(attribution.source().type()).isEqualTo(type);
            });
  }

  @Test
  void carriesAQuotationOnWithoutACueOfItsOwn() {
    assertThat(
            attributions(
                "“The bridge is closed,” Maria Okoro said. “Nobody may cross it before spring.”"))
        .extracting(attribution -> attribution.source().text())
        .containsExactly("Maria Okoro", "Maria Okoro");
  }

  @Test
  void carriesAQuotationOnIntoTheNextParagraphWhereItsMarksSaySo() {
    String text =
        "“We have waited for ten years,” said Maria Okoro. “Every year they told us to"
            + " wait.\n“Now nobody can cross the river.”\n“Come and see!” a poster reads.";
    assertThat(attributions(text))
        .extracting(attribution -> attribution.source().text())
        .startsWith("Maria Okoro", "Maria Okoro", "Maria Okoro")
        .last()
        .isEqualTo("a poster");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "‘The bridge is closed,’ Maria Okoro said. | Maria Okoro",
        "The mayor said: ‘We’ve been let down.’ | The mayor",
        "He accused the port of ‘dragging its feet’ over the bridge. | He",
        "14:51 The minister is telling reporters that the bridge must close. | The minister",
        "LAKESIDE, Nov. 14 (Meridian Wire) - The bridge will stay closed, the Transport Ministry"
            + " said. | the Transport Ministry",
        "Maria Okoro: The bridge is closed until the spring. | Maria Okoro",
        "Residents fear that the ferry will be too small. | Residents",
        "Mayor Daniel Osei refused to say whether he would pay. | Mayor Daniel Osei",
        "In a letter to the council, 400 employees urged the mayor to resign. | 400 employees"
      })
  void readsPapersOfEveryKind(String text, String source) {
    assertThat(attributions(text))
        .as(text)
        .first()
        .satisfies(attribution -> assertThat(attribution.source().text()).isEqualTo(source));
  }

  @Test
  void givesEverySentenceOfAQuotationItsSpeaker() {
    assertThat(attributions("“The bridge is closed. Nobody may cross it,” Maria Okoro said."))
        .extracting(attribution -> attribution.source().text())
        .containsExactly("Maria Okoro", "Maria Okoro");
  }

  @Test
  void keepsWhomASourceRelaysAsItsChain() {
    assertThat(attributions("Reuters reported that the memo accuses the mayor of negligence."))
        .singleElement()
        .satisfies(
            attribution -> {
              assertThat(attribution.source().text()).isEqualTo("Reuters");
              assertThat(attribution.chain())
                  .extracting(Source::type)
                  .containsExactly(SourceType.DOCUMENT);
            });
  }

  @Test
  void attributesEachStatementOfASentenceToItsOwnSource() {
    String text =
        "The letter urges the council to repair the bridge, where three cyclists have died this"
            + " year, according to the Transport Ministry.";
    assertThat(statements(text))
        .extracting(statement -> Objects.requireNonNull(statement.attribution()).source().text())
        .containsExactly("The letter", "the Transport Ministry");
  }

  @Test
  void tellsDemandsFromFacts() {
    assertThat(
            statements(
                "The memo urges the mayor to close the bridge. The bridge is closed. The mayor will"
                    + " reopen it."))
        .extracting(Statement::modality)
        .containsExactly(Modality.DEMANDED, Modality.FACT, Modality.PLANNED);
  }

  @Test
  void marksHedgesAndNegations() {
    assertThat(statements("The bridge reportedly fell. The bridge did not fall. The bridge fell."))
        .extracting(Statement::hedged, Statement::negated)
        .containsExactly(tuple(true, false), tuple(false, true), tuple(false, false));
  }
}
