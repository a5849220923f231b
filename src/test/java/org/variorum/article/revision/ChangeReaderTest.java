package org.variorum.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.RevisionKind;
import org.variorum.text.TextReader;

class ChangeReaderTest {

  private static final ChangeReader READER = new ChangeReader(new TextReader());

  private static final String TEXT =
      """
      Some 400 dockers signed a letter to the harbour council on Friday, Ines Carr said.

      The letter asks the council to reopen the old pier. "Nobody knows when it will open again," \
      said Carr, who speaks for the dockers.

      The council did not answer the letter. Fishermen who moor at the pier were told to leave.""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | 500 | the number 400 became 500",
        "Some 400 | More than 400 | the number some 400 became more than 400",
        "Ines Carr said | Tom Hale said | the source Ines Carr became Tom Hale",
        ", Ines Carr said | | the source Ines Carr was taken out",
        "Nobody knows when | Everybody knows when | the quotation “Nobody knows when it will open again,” became “Everybody knows when it will open again,”",
        "on Friday | on Thursday | the date Friday became Thursday",
        "harbour council on | harbour council of Lagoon on | the name Lagoon was added",
        "at the pier were | at the pier, 60 in all, were | the number 60 was added",
      })
  void changeOfAFactIsSubstantive(String old, String now, String words) {
    ChangeReport report = report(TEXT, TEXT.replace(old, now == null ? "" : now));

    assertThat(report.words()).contains(words);
    assertThat(report.kind()).isEqualTo(RevisionKind.SUBSTANTIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "were told to leave | had to leave",
        "Some 400 | Some four hundred",
        "said Carr, who speaks for the dockers | said Ines Carr, the speaker of the dockers",
        "signed a letter | have signed a letter",
        "The council did | Yet the council did",
        "Fishermen who moor at the pier were told to leave. | ''",
        "The council did not answer the letter. Fishermen who moor at the pier were told to leave.| Fishermen who moor at the pier were told to leave. The council did not answer the letter.",
      })
  void changeOfWordingIsMinor(String old, String now) {
    ChangeReport report = report(TEXT, TEXT.replace(old, now));

    assertThat(report.words()).isNotEmpty();
    assertThat(report.kind()).as(report.words().toString()).isEqualTo(RevisionKind.MINOR);
  }

  @Test
  void minorChangesAreCounted() {
    String after =
        TEXT.replace("did not answer", "never answered").replace("who moor at", "who lie at")
            + " It rained all day.";

    assertThat(report(TEXT, after).words())
        .containsExactly("2 sentences reworded", "1 sentence added");
  }

  @Test
  void numberInTheHeadlineIsAFact() {
    ChangeReport report =
        READER.report(version("400 Dockers Sign Letter", TEXT), version("500 Sign Letter", TEXT));

    assertThat(report.words()).containsExactly("the number 400 became 500", "the headline changed");
  }

  @Test
  void otherHeadlineOfTheSameFactsIsMinor() {
    ChangeReport report =
        READER.report(
            version("Dockers Sign Letter", TEXT), version("Dockers Want Old Pier Back", TEXT));

    assertThat(report)
        .isEqualTo(new ChangeReport(RevisionKind.MINOR, List.of("the headline changed")));
  }

  @Test
  void restOfATextThatWasCutIsNoChange() {
    int half = TEXT.indexOf("The letter asks");
    Version beginning =
        new Version("Letter", TEXT.substring(0, half), true, LocalDate.of(2031, 5, 10), "en");

    ChangeReport report = READER.report(beginning, version("Letter", TEXT));

    assertThat(report)
        .isEqualTo(
            new ChangeReport(RevisionKind.MINOR, List.of("the rest of the text can be read now")));
  }

  @Test
  void numbersAndQuotationsAreReadInOtherLanguages() {
    String text = "Rund 400 Hafenarbeiter haben den Brief unterschrieben. „Das ist viel“, hieß es.";

    assertThat(READER.report(german(text), german(text.replace("400", "500"))).kind())
        .isEqualTo(RevisionKind.SUBSTANTIVE);
    assertThat(READER.report(german(text), german(text.replace("viel", "wenig"))).kind())
        .isEqualTo(RevisionKind.SUBSTANTIVE);
    assertThat(READER.report(german(text), german(text.replace("hieß es", "war zu hören"))).kind())
        .isEqualTo(RevisionKind.MINOR);
  }

  private static Version german(String text) {
    return new Version("Brief", text, false, LocalDate.of(2031, 5, 10), "de");
  }

  private static ChangeReport report(String before, String after) {
    return READER.report(version("Letter", before), version("Letter", after));
  }

  private static Version version(String title, String text) {
    return new Version(title, text, false, LocalDate.of(2031, 5, 10), "en");
  }
}
