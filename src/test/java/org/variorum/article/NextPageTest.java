package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {

  @ParameterizedTest
  @CsvSource({
    "https://quay.example/pier, https://quay.example/pier?page=2",
    "https://quay.example/pier?id=7, https://quay.example/pier?id=7&page=2",
    "https://quay.example/pier?page=2, https://quay.example/pier?page=3",
    "https://quay.example/pier/, https://quay.example/pier/2/",
    "https://quay.example/pier, http://www.quay.example/pier/page/2",
    "https://quay.example/pier.html, https://quay.example/pier-2.html",
    "https://quay.example/pier.html, https://quay.example/pier_p2.html",
  })
  void pageOfAnotherNumberGoesOn(String own, String next) {
    assertThat(NextPage.of(own, next)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "https://quay.example/pier, https://quay.example/lighthouse",
    "https://quay.example/pier, https://quay.example/lighthouse?page=2",
    "https://quay.example/pier, https://quay.example/pier",
    "https://quay.example/pier?page=2, https://quay.example/pier",
    "https://quay.example/pier?id=7, https://quay.example/pier?id=8",
    "https://quay.example/pier-1871, https://quay.example/pier-1872",
    "https://quay.example/pier, https://wire.example/pier?page=2",
    "https://quay.example/pier, javascript:alert(2)",
  })
  void anotherArticleDoesNot(String own, String next) {
    assertThat(NextPage.of(own, next)).isNull();
  }

  @Test
  void whatIsNotKnownHasNoNext() {
    assertThat(NextPage.of(null, "https://quay.example/pier?page=2")).isNull();
    assertThat(NextPage.of("https://quay.example/pier", null)).isNull();
  }
}
