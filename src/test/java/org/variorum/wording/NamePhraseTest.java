package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePhraseTest {

  @ParameterizedTest
  @CsvSource({
    "…, EMPTY",
    "* *, EMPTY",
    "the, COMMON",
    "who *, COMMON",
    "a, COMMON",
    "war *a*, STAR",
    "me*, STAR"
  })
  void saysWhyANameCannotBeSought(String written, NamePhrase.Fault fault) {
    assertThat(NamePhrase.faultIn(written)).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memo", "war on *", "terror*", "those who sign", "7 October", "UN"})
  void findsNothingWrongWithAName(String written) {
    assertThat(NamePhrase.faultIn(written)).isEmpty();
  }

  @Test
  void namesThatAreFoundAtTheSamePlacesHaveOneKey() {
    assertThat(NamePhrase.key("Dissent Memos")).isEqualTo(NamePhrase.key("dissent-memo"));
    assertThat(NamePhrase.key("dissent memo")).isNotEqualTo(NamePhrase.key("dissent note"));
  }
}
