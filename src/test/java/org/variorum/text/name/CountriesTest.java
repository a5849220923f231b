package org.variorum.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the U.S. and its allies | United States",
        "the US Senate | United States",
        "Washington | United States",
        "Americans | United States",
        "a South Korean ship | South Korea",
        "the U.K. | Britain",
        "the British government | Britain",
        "Kyiv | Ukraine"
      })
  void aCountryIsKnownByAllThatItIsCalled(String words, String country) {
    assertThat(Countries.in(words)).containsExactly(country);
  }

  @ParameterizedTest
  @CsvSource({"the council", "it told us", "Indiana", "Chadwick"})
  void otherWordsNameNone(String words) {
    assertThat(Countries.in(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"norwegian sailor,Norway", "gazan,Palestine"})
  void countedPeopleAreOfTheirCountry(String counted, String country) {
    assertThat(Countries.ofPeople(counted)).containsExactly(country);
  }
}
