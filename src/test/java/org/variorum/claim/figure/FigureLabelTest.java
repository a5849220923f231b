package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;

class FigureLabelTest {

  private static final TextReader READER = new TextReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 400 people signed a letter that was sent on Monday. | People who signed a letter
          A memo sharply critical of the dam was signed by 120 officials. | Officials who signed the memo
          About 12 people were killed in the blast. | People killed in the blast
          The blast killed about 12 people in Lakeport, the mayor said. | People killed in Lakeport
          They work in some 40 departments and agencies. | Departments and agencies
          Two of the cables were sent in the first week. | Cables sent in the first week
          The channel was set up in 1971. | The channel was set up in …
          Okoro, 46, is married. | Age of Okoro
          The poll gives her 21 percent of the voters. | Share of voters
          The dam cost $40 million. | The dam cost …
          The U.S. Harbour Agency owns 30 ships. | Ships
          About 40 percent of the dead are children. | Share of the dead who are children
          At least two of many notes were sent from Lakeport. | Notes sent from Lakeport
          """)
  void saysWhatIsCounted(String sentence, String label) {
    assertThat(FigureLabel.of(List.of(amounts(sentence).getFirst()))).isEqualTo(label);
  }

  @Test
  void takesTheStatementThatSaysMost() {
    List<Amount> amounts = new ArrayList<>(amounts("It has 400 signatories."));
    amounts.addAll(amounts("The letter was signed by 400 officials."));

    assertThat(FigureLabel.of(amounts)).isEqualTo("Officials who signed the letter");
  }

  private static List<Amount> amounts(String words) {
    List<Amount> amounts = new ArrayList<>();
    for (Sentence sentence : READER.read(words, LocalDate.of(2031, 5, 6), "en").sentences()) {
      for (Statement statement : sentence.statements()) {
        KeptStatement kept =
            new KeptStatement(1, 1, 0, 0, words, 0, statement, null, new float[] {1, 0});
        Said said = new Said(kept, Instant.parse("2031-05-06T08:00:00Z"), false, 1);
        for (int i = 0; i < statement.quantities().size(); i++) {
          amounts.add(new Amount(said, i, statement.quantities().get(i)));
        }
      }
    }
    return amounts;
  }
}
