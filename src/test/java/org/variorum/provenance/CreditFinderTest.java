package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.provenance.CreditFinder.Debt;
import org.variorum.text.name.NewsOutlets;

class CreditFinderTest {

  private final CreditFinder finder =
      new CreditFinder(new NewsOutlets(List.of("The Quay Gazette", "Lagoon Post")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The leak was first reported by the Quay Gazette.              | FIRST_REPORTED
          The leak was brought to light by the Quay Gazette.            | FIRST_REPORTED
          The Quay Gazette was the first to report the leak.            | FIRST_REPORTED
          The minutes, obtained by the Quay Gazette, name nobody.       | OBTAINED
          A copy was seen by the Quay Gazette on Friday.                | OBTAINED
          The Quay Gazette has obtained the minutes.                    | OBTAINED
          "We are tired," a pilot told the Quay Gazette.                | TOLD
          In an interview with the Quay Gazette he denied it.           | TOLD
          The port is broke, according to the Quay Gazette.             | REPORTED
          The port is broke, the Quay Gazette reported on Friday.       | REPORTED
          Citing the Quay Gazette, the council closed the pier.         | REPORTED
          The Quay Gazette's report names three pilots.                 | REPORTED
          Last week the Quay Gazette described a second letter.         | REPORTED
          The minutes, obtained by the local news site Quay Gazette.    | OBTAINED
          An aide confirmed the number to the Quay Gazette.             | TOLD
          LISBON, May 3 (The Quay Gazette) - Pilots went on strike.     | REPORTED
          """)
  void findsWhatIsOwed(String sentence, Relation relation) {
    assertThat(finder.in(sentence, "Lagoon Post"))
        .containsExactly(new Debt("The Quay Gazette", relation));
  }

  @Test
  void everyOutletInAListIsOwedTheSame() {
    assertThat(finder.in("It was first reported by the Quay Gazette and Reuters.", "Lagoon Post"))
        .containsExactly(
            new Debt("The Quay Gazette", Relation.FIRST_REPORTED),
            new Debt("Reuters", Relation.FIRST_REPORTED));
  }

  @Test
  void oneVerbAfterAListIsForAllOfIt() {
    assertThat(finder.in("The Quay Gazette and Reuters reported that it closed.", "Lagoon Post"))
        .containsExactly(
            new Debt("The Quay Gazette", Relation.REPORTED),
            new Debt("Reuters", Relation.REPORTED));
  }

  @Test
  void whatTheOutletWasToldItselfIsItsOwnReport() {
    assertThat(finder.own("A pilot told the Quay Gazette that he left.", "The Quay Gazette"))
        .hasValue(Relation.TOLD);
    assertThat(finder.own("The minutes were seen by the Quay Gazette.", "The Quay Gazette"))
        .hasValue(Relation.OBTAINED);
    assertThat(finder.own("A pilot told Reuters that he left.", "The Quay Gazette")).isEmpty();
    assertThat(finder.own("He left, the Quay Gazette reported.", "The Quay Gazette")).isEmpty();
  }

  @Test
  void namingOneselfIsNoDebt() {
    assertThat(finder.in("A pilot told the Quay Gazette that he was tired.", "The Quay Gazette"))
        .isEmpty();
  }

  @Test
  void namingAnotherIsNoDebtWithoutAWordForIt() {
    assertThat(finder.in("The Quay Gazette has its office on the pier.", "Lagoon Post")).isEmpty();
  }

  @Test
  void nameThatAMachineMangledIsStillKnown() {
    assertThat(finder.in("The Wall Road Journal reported it on Friday.", "Lagoon Post"))
        .containsExactly(new Debt("The Wall Street Journal", Relation.REPORTED));
  }

  @Test
  void sentenceWithoutOutletsOwesNothing() {
    assertThat(finder.in("The pier was first reported closed by a pilot.", "Lagoon Post"))
        .isEmpty();
  }
}
