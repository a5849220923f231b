package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARBOUR TOWN (HTA) — The bridge is closed.|The bridge is closed.",
        "Harbour Town, March 5 (Agency) - The bridge is closed.|The bridge is closed.",
        "(Agency) - The bridge is closed.|The bridge is closed.",
        "(Agency) – The bridge is closed.|The bridge is closed.",
        "LAKE CITY, Ohio (HTA) -- The bridge is closed.|The bridge is closed.",
        "date 2024-03-05 (AGENCY) The bridge is closed.|The bridge is closed.",
        "2024-03-05 - The bridge is closed.|The bridge is closed.",
        "HARBOUR TOWN — The bridge is closed.|The bridge is closed."
      })
  void aDatelineEndsWhereTheStatementBegins(String line, String statement) {
    assertThat(line.substring(Dateline.endIn(line))).isEqualTo(statement);
  }

  @Test
  void aDashInASentenceIsNoDateline() {
    assertThat(Dateline.endIn("NATO — which has its seat in Brussels — said nothing.")).isZero();
    assertThat(Dateline.endIn("The mayor (a lawyer) said nothing.")).isZero();
    assertThat(Dateline.endIn("In 2024-25 the town spent less.")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "HARBOUR TOWN (HTA) — |HARBOUR TOWN",
        "Harbour Town, March 5 (Agency) - |Harbour Town",
        "LAKE CITY, Ohio (HTA) -- |LAKE CITY, Ohio",
        "HARBOUR TOWN — |HARBOUR TOWN",
        "(Agency) - |none",
        "2024-03-05 - |none"
      })
  void aDatelineNamesItsPlace(String dateline, String place) {
    assertThat(Dateline.place(dateline)).isEqualTo(place);
  }
}
