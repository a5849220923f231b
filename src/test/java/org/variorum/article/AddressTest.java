package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://quay.example/pier?id=7",
        "http://quay.example/pier?id=7",
        "https://www.quay.example/pier/?id=7",
        "HTTPS://WWW.Quay.Example/pier?id=7#comments",
        " https://quay.example/pier?utm_source=mail&id=7&fbclid=abc ",
      })
  void waysOfWritingOneAddressAreEqual(String url) {
    assertThat(Address.fold(url)).isEqualTo("quay.example/pier?id=7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://quay.example/pier?id=8",
        "https://quay.example/Pier?id=7",
        "https://quay.example:8443/pier?id=7",
        "https://news.quay.example/pier?id=7",
        "https://quay.example/pier",
      })
  void otherAddressesStayOthers(String url) {
    assertThat(Address.fold(url)).isNotEqualTo("quay.example/pier?id=7");
  }

  @Test
  void homePageIsItsHost() {
    assertThat(Address.fold("https://www.quay.example/")).isEqualTo("quay.example");
    assertThat(Address.host("https://WWW.quay.example:8443/pier")).isEqualTo("quay.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pier.html",
        "/pier",
        "ftp://quay.example/pier",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:///pier",
        "https://quay.example/old pier",
      })
  void refusesWhatNoOutletPublishesAt(String url) {
    assertThatExceptionOfType(RefusedArticle.class)
        .isThrownBy(() -> Address.fold(url))
        .withMessageContaining("https://");
  }
}
