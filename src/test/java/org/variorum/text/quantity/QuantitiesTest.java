package org.variorum.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.text.TextReader;

class QuantitiesTest {

  private static final TextReader READER = new TextReader();

  private static List<Quantity> quantities(String text) {
    return READER.read(text, null, "en").sentences().stream()
        .flatMap(sentence -> sentence.statements().stream())
        .flatMap(statement -> statement.quantities().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "quantities.psv", delimiter = '|', numLinesToSkip = 1)
  void readsNumbersWithTheirBoundsAndWhatTheyCount(
      String text,
      QuantityKind kind,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String counted,
      @Nullable String deed,
      @Nullable String unit) {
    List<Quantity> found =
        quantities(text).stream().filter(q -> q.kind() == kind && !q.unknown()).toList();
    assertThat(found).as(text).isNotEmpty();
    Quantity quantity = found.getFirst();
    assertThat(quantity.min()).as("min").isEqualTo(min);
    assertThat(quantity.max()).as("max").isEqualTo(max);
    if (counted != null) {
      assertThat(quantity.counted()).isEqualTo(counted);
    }
    if (deed != null) {
      assertThat(quantity.deed()).isEqualTo(deed);
    }
    if (unit != null) {
      assertThat(quantity.unit()).isEqualTo(unit);
    }
    assertThat(quantity.span().of(text)).isEqualTo(quantity.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell on Oct. 7 near the harbour.",
        "The mayor resigned on November 13, 2023.",
        "The session opened at 10:30 and closed at 4 p.m.",
        "The pilot flew an F-16 home.",
        "The clinic treats COVID-19 and nothing else.",
        "A Boeing 737 landed safely.",
        "Security changed after 9/11 everywhere.",
        "The council invoked Article 51 again.",
        "No one answered the letter.",
        "The neighbours helped one another.",
        "The one who left was the driver.",
        "Residents queued for one of the loaves.",
        "They went there in 2016 by train."
      })
  void readsNoQuantityFromDatesTimesNamesAndPronouns(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is unclear how many nurses signed the petition.",
        "The ministry did not specify how many nurses signed the petition.",
        "The letter does not say how many nurses signed.",
        "The number of nurses who signed the petition is unclear.",
        "The number of nurses who signed the petition remains unknown."
      })
  void readsNumbersDeclaredUnknown(String text) {
    assertThat(quantities(text))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.unknown()).isTrue();
              assertThat(quantity.min()).isNull();
              assertThat(quantity.max()).isNull();
              assertThat(quantity.counted()).isEqualTo("nurse");
              assertThat(quantity.deed()).isEqualTo("sign");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 40 nurses left",
        "some 40 nurses left",
        "nearly 40 nurses left",
        "dozens of nurses left",
        "40 or so nurses left"
      })
  void marksRoughNumbersAsApproximate(String text) {
    assertThat(quantities(text))
        .singleElement()
        .satisfies(quantity -> assertThat(quantity.approximate()).isTrue());
  }

  @Test
  void lendsTheCountedThingToABareNumberInTheNextSentence() {
    assertThat(quantities("Three ferries were sent to the island. Two were sent at night."))
        .extracting(Quantity::counted)
        .containsExactly("ferry", "ferry");
  }

  @Test
  void keepsSlicesOfOneTollApart() {
    assertThat(
            quantities("More than 900 Ruritanians have been killed, including over 300 children."))
        .extracting(Quantity::counted, Quantity::deed)
        .containsExactly(tuple("ruritanian", "kill"), tuple("child", "kill"));
  }
}
