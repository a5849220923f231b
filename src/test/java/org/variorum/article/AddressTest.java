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
        "https://m.quay.example/pier?id=7",
        "https://mobile.quay.example/pier?id=7",
        "https://www.m.quay.example/pier?id=7",
        "https://amp.quay.example/pier?id=7",
        "https://quay.example/amp/pier?id=7",
        "https://quay.example/pier/amp/?id=7",
        "https://quay.example/pier?id=7&amp=1",
        "https://quay.example/pier?outputType=amp&id=7",
        "https://quay.example:443/pier?id=7",
        "http://quay.example:80/pier?id=7",
        "https://quay.example./pier?id=7",
        "https://quay.example/pier/index.html?id=7",
        "https://quay.example/pier//?id=7&",
        "https://www.google.com/amp/s/quay.example/pier?id=7",
        "https://quay-example.cdn.ampproject.org/c/s/quay.example/pier?id=7",
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
        "https://quay.example:80/pier?id=7",
        "https://quay.example/pier?id=7&page=2",
        "https://quay.example/champ/pier?id=7",
        "https://quay.example/pier/index?id=7",
      })
  void otherAddressesStayOthers(String url) {
    assertThat(Address.fold(url)).isNotEqualTo("quay.example/pier?id=7");
  }

  @Test
  void homePageIsItsHost() {
    assertThat(Address.fold("https://www.quay.example/")).isEqualTo("quay.example");
    assertThat(Address.host("https://WWW.quay.example:8443/pier")).isEqualTo("quay.example");
  }

  @Test
  void hostThatIsNamedLikeAnEditionStays() {
    assertThat(Address.fold("https://amp.example/pier")).isEqualTo("amp.example/pier");
    assertThat(Address.fold("https://en.m.quay.example/pier")).isEqualTo("en.quay.example/pier");
  }

  @Test
  void whatIsKeptToShowLosesOnlyTracesAndFragment() {
    assertThat(Address.plain("HTTPS://M.quay.example:443/Pier/?utm_source=x&id=7#top"))
        .isEqualTo("https://m.quay.example/Pier/?id=7");
    assertThat(Address.plain("http://quay.example")).isEqualTo("http://quay.example/");
  }

  @Test
  void siteIsARegisteredDomain() {
    assertThat(Address.sameSite("https://news.quay.co.uk/a", "http://m.quay.co.uk/b")).isTrue();
    assertThat(Address.sameSite("https://quay.co.uk/a", "https://lagoon.co.uk/a")).isFalse();
    assertThat(Address.sameSite("https://quay.github.io/a", "https://lagoon.github.io/a"))
        .isFalse();
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
