package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

  @ParameterizedTest
  @CsvSource({
    "sell, trade",
    "sold, traded",
    "rejected, accepted",
    "rose, fell",
    "fined, freed",
    "confirmed, denied",
    "lost, won",
    "questioned, arrested",
    "30, 40",
    "11 ships, 12 ships",
    "never signed, signed",
    "updating our insurance plans, informing our plan",
    "army marketing drive, military campaign"
  })
  void knowsWhatTellsSomethingElse(String copied, String original) {
    assertThat(Meaning.changes(copied, original)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "warfare, war",
    "stop-fire, ceasefire",
    "missive, letter",
    "refuse, reject",
    "staff members, employees",
    "dispatched, sent",
    "the newest, the latest",
    "started, began",
    "stated, said",
    "urgent, pressing",
    "boutique, shop",
    "quay workers, dockers",
    "notifying our plans, informing our plan",
    "an open missive, the letter",
    "conflict of words, war"
  })
  void isSilentWhereItIsNotSure(String copied, String original) {
    assertThat(Meaning.changes(copied, original)).isFalse();
  }
}
