package org.variorum.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Quay Gazette        | the-quay-gazette
          Süddeutsche Zeitung     | suddeutsche-zeitung
          L’Écho du Port!         | lecho-du-port
          '  -- 24 Heures -- '    | 24-heures
          ﬁsh & chips             | fish-chips
          """)
  void keepsLowerCaseLettersDigitsAndHyphens(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void nameWithNothingToKeepIsUntitled() {
    assertThat(Slug.of("新闻")).isEqualTo("untitled");
    assertThat(Slug.of("")).isEqualTo("untitled");
  }

  @Test
  void longNameEndsAtAWord() {
    assertThat(Slug.of("harbour ".repeat(30)))
        .hasSizeLessThanOrEqualTo(80)
        .endsWith("-harbour")
        .startsWith("harbour-");
    assertThat(Slug.of("x".repeat(300))).hasSize(80);
  }
}
