package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetTest {

  private static final String PAGE = "https://www.quay.co.uk/harbour/pier";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.quay.co.uk/harbour/old-pier",
        "https://news.quay.co.uk/pier",
        "http://quay.co.uk/?p=7"
      })
  void canonicalAddressOfTheSameSiteIsPlausible(String canonical) {
    assertThat(Met.plausible(canonical, PAGE)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.quay.co.uk/",
        "https://www.quay.co.uk/index.html",
        "https://lagoon.co.uk/harbour/pier",
        "https://co.uk/pier",
        "mailto:desk@quay.co.uk",
        "https://www.quay.co.uk/old pier"
      })
  void frontPagesAndOtherSitesAreNot(String canonical) {
    assertThat(Met.plausible(canonical, PAGE)).isNull();
  }

  @Test
  void pageWithoutCanonicalAddressHasNone() {
    assertThat(Met.plausible(null, PAGE)).isNull();
  }
}
