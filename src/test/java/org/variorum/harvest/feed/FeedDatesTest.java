package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.NOON;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

  private final FeedDates dates = new FeedDates(NOON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // RFC 822 and 2822, and what is made of them
        "Mon, 09 Mar 2026 08:30:05 GMT | 2026-03-09T08:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 +0100 | 2026-03-09T07:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 -0530 | 2026-03-09T14:00:05Z",
        "Mon, 09 Mar 2026 08:30 EST | 2026-03-09T13:30:00Z",
        "Mon, 09 Mar 2026 08:30:05 PDT | 2026-03-09T15:30:05Z",
        "Mon, 9 Mar 26 08:30:05 Z | 2026-03-09T08:30:05Z",
        "9 Mar 2026 08:30:05 UT | 2026-03-09T08:30:05Z",
        "Monday, 09 March 2026 08:30:05 UTC | 2026-03-09T08:30:05Z",
        "Tue, 09 Mar 2026 08:30:05 GMT | 2026-03-09T08:30:05Z",
        "Mon,09 Mar 2026 08:30:05 GMT | 2026-03-09T08:30:05Z",
        "Mon, 09-Mar-2026 08:30:05 GMT | 2026-03-09T08:30:05Z",
        "Monday, 09-Mar-26 08:30:05 GMT | 2026-03-09T08:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 GMT+01:00 | 2026-03-09T07:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 +01:00 | 2026-03-09T07:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 +0100 (CET) | 2026-03-09T07:30:05Z",
        "Mon, 09 Mar 2026 24:00:00 GMT | 2026-03-10T00:00:00Z",
        "Mon, 09 Mar 2026 23:59:60 GMT | 2026-03-10T00:00:00Z",
        "Mon, 09 Mar 2026 8:3:5 GMT | 2026-03-09T08:03:05Z",
        "Mon, 09 Mar 2026 08:30:05 | 2026-03-09T08:30:05Z",
        "Mon, 09 Mar 2026 08:30:05 XYZ | 2026-03-09T08:30:05Z",
        "Mon, 09 Mar 2026 | 2026-03-09T00:00:00Z",
        "Thu, 01 Jan 98 10:00:00 GMT | 1998-01-01T10:00:00Z",
        "Sat, 01 Jan 100 10:00:00 GMT | 2000-01-01T10:00:00Z",
        "Sept 9, 2025 | 2025-09-09T00:00:00Z",
        "March 9, 2026 8:30 AM EST | 2026-03-09T13:30:00Z",
        "Mar 9, 2026, 8:30 p.m. | 2026-03-09T20:30:00Z",
        "12:00 AM, 9 March 2026 | 2026-03-09T00:00:00Z",
        "12:30 PM 9 March 2026 | 2026-03-09T12:30:00Z",
        // asctime and its relations
        "Mon Mar  9 08:30:05 2026 | 2026-03-09T08:30:05Z",
        "Mon Mar 9 08:30:05 EST 2026 | 2026-03-09T13:30:05Z",
        "Mon Mar 09 08:30:05 +0100 2026 | 2026-03-09T07:30:05Z",
        // ISO 8601, W3C date and time, RFC 3339
        "2026 | 2026-01-01T00:00:00Z",
        "2026-03 | 2026-03-01T00:00:00Z",
        "2026-03-09 | 2026-03-09T00:00:00Z",
        "20260309 | 2026-03-09T00:00:00Z",
        "2026-03-09T08:30Z | 2026-03-09T08:30:00Z",
        "2026-03-09T08:30:05Z | 2026-03-09T08:30:05Z",
        "2026-03-09t08:30:05z | 2026-03-09T08:30:05Z",
        "2026-03-09T08:30:05.123456789Z | 2026-03-09T08:30:05Z",
        "2026-03-09T08:30:05.5+01:00 | 2026-03-09T07:30:05Z",
        "2026-03-09T08:30:05,5+0100 | 2026-03-09T07:30:05Z",
        "2026-03-09T08:30:05+01 | 2026-03-09T07:30:05Z",
        "2026-03-09T08:30:05-03:30 | 2026-03-09T12:00:05Z",
        "2026-03-09T08:30:05 | 2026-03-09T08:30:05Z",
        "2026-03-09 08:30:05 | 2026-03-09T08:30:05Z",
        "2026-03-09 08:30:05 +0100 | 2026-03-09T07:30:05Z",
        "2026-03-09 08:30:05 UTC | 2026-03-09T08:30:05Z",
        "2026-03-09 08:30:05 Europe/Berlin | 2026-03-09T07:30:05Z",
        "2026-03-09T08:30:05+01:00[Europe/Paris] | 2026-03-09T07:30:05Z",
        "20260309T083005Z | 2026-03-09T08:30:05Z",
        "20260309083005 | 2026-03-09T08:30:05Z",
        "2026-W11-1 | 2026-03-09T00:00:00Z",
        "2026-068 | 2026-03-09T00:00:00Z",
        "2026/03/09 08:30 | 2026-03-09T08:30:00Z",
        "2026.03.09 | 2026-03-09T00:00:00Z",
        // numbers
        "09.03.2026 08:30 | 2026-03-09T08:30:00Z",
        "09/03/2026 08:30:05 | 2026-03-09T08:30:05Z",
        "02/25/2026 | 2026-02-25T00:00:00Z",
        "3/9/2026 8:30 AM | 2026-03-09T08:30:00Z",
        "09.03.26 | 2026-03-09T00:00:00Z",
        "1773045005 | 2026-03-09T08:30:05Z",
        "1773045005000 | 2026-03-09T08:30:05Z",
        // other languages
        "Mo, 09 März 2026 08:30:05 +0100 | 2026-03-09T07:30:05Z",
        "9. Dezember 2025 | 2025-12-09T00:00:00Z",
        "lun, 09 févr. 2026 08:30:05 +0100 | 2026-02-09T07:30:05Z",
        "mar. 10 févr. 2026 | 2026-02-10T00:00:00Z",
        "9 août 2025 à 18h30 | 2025-08-09T18:30:00Z",
        "9 de marzo de 2026 | 2026-03-09T00:00:00Z",
        "9 maggio 2025 | 2025-05-09T00:00:00Z",
        "9 stycznia 2026 | 2026-01-09T00:00:00Z",
        "9 января 2026 г., 08:30 | 2026-01-09T08:30:00Z",
        "Δευ, 09 Μαρ 2026 08:30:05 +0200 | 2026-03-09T06:30:05Z",
        "2026. március 9. 08:30 | 2026-03-09T08:30:00Z",
        "9 Mart 2026 | 2026-03-09T00:00:00Z",
        "2026년 3월 9일 오후 8시 30분 | 2026-03-09T20:30:00Z",
        "2026년 03월 09일 08:30:05 | 2026-03-09T08:30:05Z",
        "2026年3月9日 8時30分 | 2026-03-09T08:30:00Z",
        "2026年03月09日 08:30:05 | 2026-03-09T08:30:05Z",
        "2026-03-09 오후 8:30:05 | 2026-03-09T20:30:05Z",
      })
  void reads(String written, Instant date) {
    assertThat(dates.read(written)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "today",
        "soon after lunch",
        "Mon",
        "0000-00-00 00:00:00",
        "2026-13-45",
        "99999999999999999999",
        "-1",
        "Mon, 32 Mar 2026 08:30:05 GMT",
        "Mon, 09 Foo 2026 08:30:05 GMT",
        "12:30",
        "32.13.2026",
        "2026-03-09T08:30:05Z and a very long remark that nobody would ever write into a date field "
            + "of a feed, since it is no date",
      })
  void nonsenseIsNoDate(String written) {
    assertThat(dates.read(written)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-10T14:00:00Z",
        "Tue, 10 Mar 2026 23:00:00 GMT",
        "2031-01-01",
        "1970-01-01",
        "0001-01-01T00:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT"
      })
  void whatLiesAheadOrBeforeThereWereFeedsIsNoDate(String written) {
    assertThat(dates.read(written)).isNull();
  }

  @Test
  void aClockMayBeAnHourFast() {
    assertThat(dates.read("2026-03-10T12:59:00Z")).isEqualTo(Instant.parse("2026-03-10T12:59:00Z"));
  }

  @Test
  void aDayThatTheMonthHasNotIsTheNextMonthsFirst() {
    assertThat(dates.read("Sat, 31 Nov 2025 08:00:00 GMT"))
        .isEqualTo(Instant.parse("2025-12-01T08:00:00Z"));
  }

  @Test
  void numbersThatWouldLieAheadOneWayAreReadTheOther() {
    assertThat(dates.read("03/12/2026")).isNull();
    assertThat(dates.read("03/05/2026")).isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
  }

  @Test
  void hostileDatesAreReadAtOnce() {
    assertThat(dates.read("9 ".repeat(60))).isNull();
    assertThat(dates.read("1".repeat(1_000_000))).isNull();
    assertThat(dates.read(" ".repeat(1_000_000))).isNull();
  }
}
