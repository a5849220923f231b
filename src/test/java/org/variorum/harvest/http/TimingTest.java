package org.variorum.harvest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "120 | 120",
        "  7 | 7",
        "0 | none",
        "-5 | none",
        "soon | none",
        "'' | none",
        "1.5 | none",
        "99999999999999999999 | 604800",
        "Mon, 02 Mar 2026 12:05:00 GMT | 300",
        "Monday, 02-Mar-26 12:05:00 GMT | 300",
        "Mon, 02 Mar 2026 11:00:00 GMT | none",
        "Fri, 31 Dec 9999 23:59:59 GMT | 604800",
      })
  void readsHowLongToWait(String value, Long seconds) {
    assertThat(Timing.retryAfter(headers("Retry-After: " + value), CLOCK))
        .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cache-Control: max-age=600 | 600",
        "Cache-Control: public, MAX-AGE=600 | 600",
        "Cache-Control: max-age=\"600\" | 600",
        "Cache-Control: s-maxage=10, max-age=600 | 10",
        "Cache-Control: s-maxage=6000, max-age=600 | 600",
        "Cache-Control: no-cache, max-age=600 | 0",
        "Cache-Control: max-age=600;Cache-Control: no-store | 0",
        "Cache-Control: max-age=600;Age: 200 | 400",
        "Cache-Control: max-age=600;Age: 900 | 0",
        "Cache-Control: max-age=600;Age: -7 | 600",
        "Cache-Control: max-age=soon | 0",
        "Cache-Control: max-age=-1 | 0",
        "Cache-Control: max-age=31536000 | 2592000",
        "Cache-Control: max-age=99999999999999999999 | 2592000",
        "Cache-Control: max-age=60;Expires: Mon, 02 Mar 2026 13:00:00 GMT | 60",
        "Expires: Mon, 02 Mar 2026 13:00:00 GMT | 3600",
        "Expires: Mon, 02 Mar 2026 11:00:00 GMT | 0",
        "Expires: 0 | 0",
        "Expires: -1 | 0",
        "Expires: Fri, 31 Dec 9999 23:59:59 GMT | 2592000",
        "Date: Mon, 02 Mar 2026 12:55:00 GMT;Expires: Mon, 02 Mar 2026 13:00:00 GMT | 300",
        "Date: Sun, 01 Mar 2099 12:00:00 GMT;Expires: Mon, 02 Mar 2026 13:00:00 GMT | 0",
        "Date: never;Expires: Mon, 02 Mar 2026 13:00:00 GMT | 3600",
        "Content-Type: text/html | 0",
      })
  void readsHowLongAnAnswerStaysFresh(String headers, long seconds) {
    assertThat(Timing.fresh(headers(headers.split(";")), CLOCK))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void goesByTheServersOwnClock() {
    assertThat(
            Timing.retryAfter(
                headers(
                    "Date: Thu, 01 Jan 2015 00:00:00 GMT",
                    "Retry-After: Thu, 01 Jan 2015 00:01:00 GMT"),
                CLOCK))
        .isEqualTo(Duration.ofMinutes(1));
  }

  private static Headers headers(String... lines) {
    return name ->
        Arrays.stream(lines)
            .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .map(line -> line.substring(name.length() + 1).stripLeading())
            .toList();
  }
}
