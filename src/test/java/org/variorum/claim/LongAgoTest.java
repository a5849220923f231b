package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two invented sentences, printed in May 2031, and the times long before that they date deeds by.
 */
class LongAgoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The club was founded in 1971.                    | The club has played in the league since the 1970s.
      The dam burst three years ago.                   | In 2028 the dam burst.
      The bank failed on 3 March 2019.                 | The bank, which failed in 2019, is to be sold.
      The tariff dates from 2012.                      | Ministers agreed on the tariff in June 2012.
      """)
  void oneTime(String one, String two) {
    assertThat(meet(one, two)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The club was founded in 1971.                    | The club has played in the league since 1972.
      The club won the cup in 2030.                    | The club won the final in 2030.
      The club won the cup this year.                  | The club won the final this year.
      The club won the 2016 final.                     | The club lost the 2016 semi-final.
      The fans remember the 2016 final.                | The club was sold in 2016.
      The dam burst 50 years ago.                      | The bridge fell 50 years ago.
      The club was founded before 1971.                | The club was founded in 1971.
      Prices rose at the fastest pace since 2008.      | Wages rose in 2008.
      The cup is the club's first since 1971.          | The club was founded in 1971.
      The club is old.                                 | The club was founded in 1971.
      """)
  void otherOrLateOrLooseTimes(String one, String two) {
    assertThat(meet(one, two)).isFalse();
  }

  private static boolean meet(String one, String two) {
    LongAgo first = LongAgo.of(told(1, one));
    LongAgo second = LongAgo.of(told(2, two));
    assertThat(second.meets(first)).isEqualTo(first.meets(second));
    return first.meets(second);
  }
}
