package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two invented sentences, and whether each tells how many there are of one thing. */
class ToldCountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The fire destroyed about 240 houses.             | Some 238 houses burned down.
      About 240 people died, the ministry said.        | The quake killed more than 200 people.
      Nearly 150 banks failed.                         | The crisis closed 147 banks.
      More than 30,000 fans watched the final.         | The final was seen by 34,500 fans.
      """)
  void oneCount(String one, String two) {
    assertThat(meet(one, two)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The fire destroyed about 240 houses.             | The state will pay for new roofs on some 240 houses.
      The fire destroyed about 240 houses.             | Some 310 houses burned down.
      The fire destroyed about 240 houses.             | Some 240 cars burned out.
      The fire destroyed at least 26 houses.           | Some 26 houses burned down.
      The fire destroyed hundreds of houses.           | Some 400 houses burned down.
      The quake killed about 240 people.               | The quake injured about 240 people.
      """)
  void otherOrSmallCountsOrOneByTheWay(String one, String two) {
    assertThat(meet(one, two)).isFalse();
  }

  private static boolean meet(String one, String two) {
    ToldCounts first = ToldCounts.of(told(1, one).statement().statement());
    ToldCounts second = ToldCounts.of(told(2, two).statement().statement());
    assertThat(second.meet(first)).isEqualTo(first.meet(second));
    return first.meet(second);
  }
}
