package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023-11-14T01:00:00Z, 2023-11-14T23:00:00Z, 14 Nov 2023",
    "2023-11-13T23:59:00Z, 2023-11-15T00:00:00Z, 13–15 Nov 2023",
    "2023-10-30T12:00:00Z, 2023-11-02T12:00:00Z, 30 Oct – 2 Nov 2023",
    "2023-12-30T12:00:00Z, 2024-01-02T12:00:00Z, 30 Dec 2023 – 2 Jan 2024"
  })
  void repeatsNothingThatBothDaysShare(String first, String last, String words) {
    assertThat(Period.of(Instant.parse(first), Instant.parse(last)).words()).isEqualTo(words);
  }
}
