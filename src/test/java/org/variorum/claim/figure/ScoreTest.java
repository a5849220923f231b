package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.FigureGroups;
import org.variorum.claim.said.Said;

class ScoreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Quay was elected by a vote of 134 to 63. | Ada Quay won, 117 to 63.",
        "Ada Quay was elected by a vote of 134 to 63. | Ada Quay won, 134 to 59.",
        "A poll shows Quay ahead, 46 percent to 44 percent. | Quay leads Hale, 48% to 44%."
      })
  void oneSideTellsWhatTheOtherIs(String one, String two) {
    assertThat(shared(one, two)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The seats fell from 134 to 63. | Ada Quay won, 134 to 59.",
        "Ada Quay won, 134 to 63. | Ada Quay won, 117 to 40."
      })
  void otherNumbersAreNoScoreOrAnotherOne(String one, String two) {
    assertThat(shared(one, two)).isZero();
  }

  /** How many figures both statements give a number for. */
  private static long shared(String one, String two) {
    List<Said> claim = List.of(told(1, one), told(2, two));
    return FigureGroups.of(claim).stream().filter(figure -> figure.size() == 2).count();
  }
}
