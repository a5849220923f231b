package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 14);

  private static List<DateMention> dates(String text, @Nullable LocalDate published) {
    return Dates.in(text, new Span(0, text.length()), published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began on Oct. 7. | Oct. 7 | 2023-10-07 | 2023-10-07",
        "It began on October 7. | October 7 | 2023-10-07 | 2023-10-07",
        "It began on 7 October 2023. | 7 October 2023 | 2023-10-07 | 2023-10-07",
        "It began on October 7, 2021. | October 7, 2021 | 2021-10-07 | 2021-10-07",
        "It began on Oct. 7, 2021. | Oct. 7, 2021 | 2021-10-07 | 2021-10-07",
        "It began on the 7th of October. | the 7th of October | 2023-10-07 | 2023-10-07",
        "It began on October 7th. | October 7th | 2023-10-07 | 2023-10-07",
        "It began on 2021-10-07. | 2021-10-07 | 2021-10-07 | 2021-10-07",
        "It ended on December 20. | December 20 | 2023-12-20 | 2023-12-20",
        "It ended on May 3. | May 3 | 2023-05-03 | 2023-05-03",
        "They met on Monday. | Monday | 2023-11-13 | 2023-11-13",
        "They met on Tuesday. | Tuesday | 2023-11-14 | 2023-11-14",
        "They met on Wednesday. | Wednesday | 2023-11-08 | 2023-11-08",
        "They met last Friday. | last Friday | 2023-11-10 | 2023-11-10",
        "They meet next Friday. | next Friday | 2023-11-17 | 2023-11-17",
        "They met yesterday. | yesterday | 2023-11-13 | 2023-11-13",
        "They met today. | today | 2023-11-14 | 2023-11-14",
        "They meet tomorrow. | tomorrow | 2023-11-15 | 2023-11-15",
        "They met last night. | last night | 2023-11-13 | 2023-11-13",
        "They met last week. | last week | 2023-11-06 | 2023-11-12",
        "They met earlier this week. | this week | 2023-11-13 | 2023-11-19",
        "They met earlier this month. | this month | 2023-11-01 | 2023-11-30",
        "They met last month. | last month | 2023-10-01 | 2023-10-31",
        "They met last year. | last year | 2022-01-01 | 2022-12-31",
        "They met next year. | next year | 2024-01-01 | 2024-12-31",
        "They met three days ago. | three days ago | 2023-11-11 | 2023-11-11",
        "They met two months ago. | two months ago | 2023-09-01 | 2023-09-30",
        "They met a year ago. | a year ago | 2022-01-01 | 2022-12-31",
        "They met in 2016. | 2016 | 2016-01-01 | 2016-12-31",
        "They met in October. | October | 2023-10-01 | 2023-10-31",
        "They met in October 2019. | October 2019 | 2019-10-01 | 2019-10-31",
        "They met last March. | last March | 2023-03-01 | 2023-03-31",
        "They met in the 1990s. | the 1990s | 1990-01-01 | 1999-12-31",
        "It has stood since 1971. | 1971 | 1971-01-01 | 1971-12-31"
      })
  void resolvesAgainstTheDayOfPublication(
      String text, String printed, LocalDate from, LocalDate to) {
    assertThat(dates(text, PUBLISHED))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.text()).isEqualTo(printed);
              assertThat(date.from()).isEqualTo(from);
              assertThat(date.to()).isEqualTo(to);
              assertThat(date.span().of(text)).isEqualTo(printed);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Monday.",
        "They met last week.",
        "It began on Oct. 7.",
        "They met in October."
      })
  void leavesRelativeDatesUnreadWithoutADayOfPublication(String text) {
    assertThat(dates(text, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march.",
        "It cost 2016 dollars.",
        "It began on February 30, 2021.",
        "The march was long."
      })
  void findsNoDateInOtherWords(String text) {
    assertThat(dates(text, PUBLISHED)).isEmpty();
  }
}
