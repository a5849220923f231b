package org.variorum.reader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.reader.compare.ParallelText.Passage;
import org.variorum.statement.Match;

class ParallelTextTest {

  private static final String VOTE = "The harbour council voted on Monday to close the old pier.";
  private static final String RUST = "An engineer warned that forty iron legs had rusted through.";
  private static final String CRABS = "Tamsin Roe has sold crabs there for thirty years.";
  private static final String STALLS = "The council promised the traders new stalls by the light.";

  @Test
  void setsTheSameWordsSideBySide() {
    assertThat(rows(List.of(), Telling.of(1, VOTE, RUST), Telling.of(2, VOTE, RUST)))
        .containsExactly("1|1", "2|2");
  }

  @Test
  void leavesWhatOneAloneHasAtItsPlace() {
    assertThat(rows(List.of(), Telling.of(1, VOTE, CRABS, RUST), Telling.of(2, VOTE, STALLS, RUST)))
        .containsExactly("1|1", "|2", "2|", "3|3");
  }

  @Test
  void marksWhatStandsElsewhere() {
    assertThat(rows(List.of(), Telling.of(1, VOTE, RUST, CRABS), Telling.of(2, CRABS, VOTE, RUST)))
        .containsExactly("1|2", "2|3", "3|1 moved");
  }

  @Test
  void trustsNearnessInMeaningWhereWordsDiffer() {
    assertThat(
            rows(
                List.of(new Match(100, 200, 0.9, true)),
                Telling.of(1, VOTE),
                Telling.of(2, "Hook will lose its landing stage, politicians decided.")))
        .containsExactly("1|1");
  }

  @Test
  void doesNotTrustFaintNearness() {
    assertThat(
            rows(
                List.of(new Match(100, 200, 0.71, true)),
                Telling.of(1, VOTE),
                Telling.of(2, "Hook will lose its landing stage, politicians decided.")))
        .containsExactly("|1", "1|");
  }

  @Test
  void joinsThirdArticlesToWhatStands() {
    assertThat(
            rows(
                List.of(),
                Telling.of(1, VOTE, RUST),
                Telling.of(2, VOTE, CRABS),
                Telling.of(3, CRABS, RUST)))
        .containsExactly("1|1|", "|2|1", "2||2");
  }

  @SafeVarargs
  private static List<String> rows(List<Match> matches, List<Line>... texts) {
    return ParallelText.of(List.of(texts), new Affinity(List.of(), matches)).stream()
        .map(ParallelTextTest::row)
        .toList();
  }

  private static String row(Passage passage) {
    return passage.places().stream()
        .map(
            place ->
                place.lines().stream()
                        .map(line -> Integer.toString(line.number()))
                        .collect(Collectors.joining("+"))
                    + (place.moved() ? " moved" : ""))
        .collect(Collectors.joining("|"));
  }
}
