package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;
import org.variorum.text.quantity.Quantity;

class ComparisonTest {

  @Test
  void statementWhoseNumberStandsAloneDiffersInHowMany() {
    List<Said> statements =
        List.of(owning(1, "40", 40), owning(2, "40", 40), owning(3, "40", 40), owning(4, "60", 60));

    Comparison comparison = WholeComparison.of(statements, all(statements), Rulings.none());

    assertThat(comparison.claims())
        .singleElement()
        .extracting(DraftClaim::differs)
        .isEqualTo(Map.of(4L, Set.of(DifferenceKind.HOW_MANY)));
    assertThat(comparison.figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.amounts()).hasSize(4);
              assertThat(figure.counted()).isEqualTo("ship");
              assertThat(figure.outcomes().overall()).isEqualTo(Outcome.DIFFERS);
            });
  }

  @Test
  void statementOnAnotherKindOfSourceDiffersInWho() {
    List<Said> statements =
        List.of(
            statement(1, 1).accordingTo(Cast.MEMO).said(),
            statement(2, 2).accordingTo(Cast.MEMO).said(),
            statement(3, 3).accordingTo(Cast.MEMO).said(),
            statement(4, 4).accordingTo(Cast.MAYOR).said());

    assertThat(WholeComparison.of(statements, all(statements), Rulings.none()).claims())
        .singleElement()
        .extracting(DraftClaim::differs)
        .isEqualTo(Map.of(4L, Set.of(DifferenceKind.WHO)));
  }

  @Test
  void claimSpeaksInTheWordsNearestToAllOthers() {
    List<Said> statements =
        List.of(
            statement(1, 1).meaning(-20).reading("The fleet is large.").said(),
            statement(2, 2).meaning(0).reading("The port owns forty ships.").said(),
            statement(3, 3).meaning(20).reading("Ships are owned.").said());

    assertThat(claim(statements).text()).isEqualTo("The port owns forty ships.");
  }

  @Test
  void claimCountsArticlesAndNotStatements() {
    assertThat(
            claim(List.of(statement(1, 1).said(), statement(2, 1).said(), statement(3, 2).said()))
                .articles())
        .isEqualTo(2);
  }

  @Test
  void outcomesAndCellsHaveTheNamesOfTheApi() {
    assertThat(Outcome.MORE_PRECISE.word()).isEqualTo("more-precise");
    assertThat(CellKind.NOT_FOUND.word()).isEqualTo("not-found");
  }

  private static DraftClaim claim(List<Said> statements) {
    return DraftClaim.of(statements, Set.of(), Rulings.none());
  }

  private static Said owning(long article, String text, int number) {
    Quantity ships = count(text, "ship", "own", number, number);
    return statement(article, article).giving(ships).said();
  }

  private static List<Match> all(List<Said> statements) {
    List<Match> matches = new ArrayList<>();
    for (Said one : statements) {
      for (Said two : statements) {
        if (one.id() < two.id()) {
          matches.add(new Match(one.id(), two.id(), one.cosine(two), true));
        }
      }
    }
    return matches;
  }
}
