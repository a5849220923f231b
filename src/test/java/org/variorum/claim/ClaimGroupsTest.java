package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.statement;
import static org.variorum.claim.Told.told;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.said.Said;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;
import org.variorum.statement.Match;

class ClaimGroupsTest {

  private final Said a = statement(1, 10).meaning(0).said();
  private final Said near = statement(2, 20).meaning(15).said();
  private final Said far = statement(3, 30).meaning(80).said();

  @Test
  void eachStatementAloneWhereNothingMatches() {
    assertThat(groups(List.of(a, near, far), List.of()))
        .containsExactly(List.of(a), List.of(near), List.of(far));
  }

  @Test
  void matchedStatementsMakeOneClaim() {
    assertThat(groups(List.of(a, near, far), List.of(match(a, near))))
        .containsExactly(List.of(a, near), List.of(far));
  }

  @Test
  void chainOfHalfLikenessesDoesNotRunTogether() {
    Said one = statement(1, 10).meaning(0).said();
    Said two = statement(2, 20).meaning(37).said();
    Said three = statement(3, 30).meaning(76).said();

    assertThat(groups(List.of(one, two, three), List.of(match(one, two), match(two, three))))
        .containsExactly(List.of(one, two), List.of(three));
  }

  @Test
  void nearestPairsAreJoinedFirst() {
    Said left = statement(1, 10).meaning(0).said();
    Said middle = statement(2, 20).meaning(38).said();
    Said right = statement(3, 30).meaning(68).said();

    assertThat(
            groups(
                List.of(left, middle, right), List.of(match(left, middle), match(middle, right))))
        .containsExactly(List.of(left), List.of(middle, right));
  }

  @Test
  void acrossStoriesNeedsMoreThanWithin() {
    Said here = statement(1, 10).meaning(0).said();
    Said alike = statement(2, 20).meaning(39).said();
    Said alikeElsewhere = statement(2, 20).meaning(39).inStory(2).said();
    Said sameElsewhere = statement(2, 20).meaning(5).inStory(2).said();

    assertThat(groups(List.of(here, alike), List.of(match(here, alike)))).hasSize(1);
    assertThat(groups(List.of(here, alikeElsewhere), List.of(match(here, alikeElsewhere))))
        .hasSize(2);
    assertThat(groups(List.of(here, sameElsewhere), List.of(match(here, sameElsewhere))))
        .hasSize(1);
  }

  @Test
  void storiesOfOneSubjectNeedMoreOnAverage() {
    Said one = statement(1, 10).meaning(0).said();
    Said two = statement(2, 20).meaning(11).said();
    Said sameStory = statement(3, 30).meaning(47).said();
    Said otherStory = statement(3, 30).meaning(47).inStory(2).said();

    assertThat(
            groups(List.of(one, two, sameStory), List.of(match(one, two), match(two, sameStory))))
        .hasSize(1);
    assertThat(
            groups(List.of(one, two, otherStory), List.of(match(one, two), match(two, otherStory))))
        .hasSize(2);
  }

  @Test
  void quotationThatBothPrintJoinsWhatIsToldInOtherWords() {
    Said quoting = told(1, "Ms Roe called the crane “never safe at all”.", 0);
    Said printing = told(2, "It was never safe at all, she wrote.", 45);
    Said other = told(2, "It was never mended, she wrote.", 45);

    assertThat(groups(List.of(quoting, printing), List.of(match(quoting, printing)))).hasSize(1);
    assertThat(groups(List.of(quoting, other), List.of(match(quoting, other)))).hasSize(2);
  }

  @Test
  void timeLongAgoJoinsWhatIsToldInOtherWords() {
    Said founded = told(1, "The club was set up in 1971.", 0);
    Said since = told(2, "Sailors from the islands have raced there since the 1970s.", 42);
    Said other = told(2, "Sailors from the islands have raced there since the 1980s.", 42);

    assertThat(groups(List.of(founded, since), List.of(match(founded, since)))).hasSize(1);
    assertThat(groups(List.of(founded, other), List.of(match(founded, other)))).hasSize(2);
  }

  @Test
  void oneDemandIsNoReportOfAnotherStorysDemand() {
    Said asked = statement(1, 10).meaning(0).demanding().said();
    Said askedHere = statement(2, 20).meaning(30).demanding().said();
    Said askedElsewhere = statement(2, 20).meaning(30).demanding().inStory(2).said();
    Said toldElsewhere = statement(2, 20).meaning(30).inStory(2).said();
    Said sameElsewhere = statement(2, 20).meaning(5).demanding().inStory(2).said();

    assertThat(groups(List.of(asked, askedHere), List.of(match(asked, askedHere)))).hasSize(1);
    assertThat(groups(List.of(asked, askedElsewhere), List.of(match(asked, askedElsewhere))))
        .hasSize(2);
    assertThat(groups(List.of(asked, toldElsewhere), List.of(match(asked, toldElsewhere))))
        .hasSize(1);
    assertThat(groups(List.of(asked, sameElsewhere), List.of(match(asked, sameElsewhere))))
        .hasSize(1);
  }

  @Test
  void curatorsDecisionStandsAboveLikeness() {
    ClaimDecision merge = decision(Decision.Kind.MERGE, a, far);
    ClaimDecision split = decision(Decision.Kind.SPLIT, a, near);
    List<Said> all = List.of(a, near, far);
    List<Match> matches = List.of(match(a, near));

    assertThat(ClaimGroups.of(all, matches, new Rulings(List.of(merge), all)).getFirst())
        .contains(a, far);
    assertThat(ClaimGroups.of(all, matches, new Rulings(List.of(split), all))).hasSize(3);
  }

  private static ClaimDecision decision(Decision.Kind kind, Said one, Said aside) {
    Decision decision =
        new Decision(
            1,
            1,
            Decision.Subject.CLAIM,
            1,
            null,
            kind,
            null,
            "Ida",
            Instant.EPOCH,
            "It is so.",
            null,
            null);
    return new ClaimDecision(
        decision, List.of(StatementKey.of(one)), List.of(StatementKey.of(aside)), List.of(), 0);
  }

  @Test
  void twoStatementsOfOneArticleMeetOnlyWhereOneRepeatsTheOther() {
    Said first = statement(1, 10).meaning(0).said();
    Said other = statement(2, 20).meaning(20).said();
    Said next = statement(3, 10).meaning(42).said();
    Said repeated = statement(3, 10).meaning(3).said();

    assertThat(
            groups(List.of(first, other, next), List.of(match(first, other), match(other, next))))
        .containsExactly(List.of(first, other), List.of(next));
    assertThat(
            groups(
                List.of(first, other, repeated),
                List.of(match(first, other), match(other, repeated))))
        .hasSize(1);
  }

  @Test
  void matchOfAStatementThatIsGoneIsPassedOver() {
    assertThat(groups(List.of(a), List.of(new Match(1, 99, 0.9, true))))
        .containsExactly(List.of(a));
  }

  private static List<List<Said>> groups(List<Said> statements, List<Match> matches) {
    return ClaimGroups.of(statements, matches, Rulings.none());
  }

  private static Match match(Said one, Said two) {
    return new Match(one.id(), two.id(), one.cosine(two), true);
  }
}
