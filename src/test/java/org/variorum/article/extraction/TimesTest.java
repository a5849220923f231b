package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.PublicationTime;

class TimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05T10:15:00Z",
        "2024-03-05T10:15:00.000Z",
        "2024-03-05T12:15:00+02:00",
        "2024-03-05T12:15+0200",
        "2024-03-05 10:15:00 UTC",
        "Tue, 5 Mar 2024 10:15:00 GMT",
        "20240305T101500Z"
      })
  void aTimeWithAZoneIsAMoment(String written) {
    assertThat(Times.parse(written))
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-05T10:15:00Z"), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05",
        "2024-03-05T23:59:00",
        "March 5, 2024",
        "5 March 2024",
        "5.3.2024",
        "2024/3/5"
      })
  void aDayOrATimeWithoutAZoneIsADay(String written) {
    assertThat(Times.parse(written))
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-05T12:00:00Z"), true));
  }

  @Test
  void anythingElseIsNoTime() {
    assertThat(Times.parse("")).isNull();
    assertThat(Times.parse("yesterday at noon")).isNull();
    assertThat(Times.parse("2024-13-05")).isNull();
    assertThat(Times.parse("0001-01-01T00:00:00Z")).isNull();
  }
}
