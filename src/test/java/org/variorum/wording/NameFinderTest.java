package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ruritania-Borduria war is in its third week.     | Ruritania-Borduria war
          He spoke of the war on Ruritania at length.          | war on Ruritania
          It condemned the Bordurian invasion of Ruritania.    | invasion of Ruritania
          They fled the Bordurian military offensive.          | Bordurian military offensive
          It began with an attack on Norway in the spring.     | attack on Norway
          They fled the Bordurian military campaign.           | Bordurian military campaign
          The conflict between Borduria and Ruritania goes on. | conflict between Borduria and Ruritania
          """)
  void findsHowAConflictIsNamed(String sentence, String name) {
    assertThat(names(sentence)).singleElement().asString().contains(name);
  }

  @Test
  void findsEachOfSeveralNames() {
    assertThat(names("What some call the war on Ruritania others call Bordurian aggression."))
        .containsExactlyInAnyOrder("war on Ruritania", "Bordurian aggression");
  }

  private static List<String> names(String sentence) {
    return NameFinder.in(sentence).stream().map(name -> name.of(sentence)).toList();
  }

  @Test
  void conflictWithoutANameIsNotNamed() {
    assertThat(names("the war goes on, and the fighting with it")).isEmpty();
    assertThat(names("The war goes on. Ruritania since the war is poor.")).isEmpty();
    assertThat(names("the harbour of Ruritania")).isEmpty();
    assertThat(names("The Okoro campaign called it an assault on Pensions.")).isEmpty();
  }

  @Test
  void endlessSentenceTakesBoundedTime() {
    String endless = "War on A-B ".repeat(20_000) + "Aa-".repeat(20_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(NameFinder.in(endless)).isNotNull());
  }
}
