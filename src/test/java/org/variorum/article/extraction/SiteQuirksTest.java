package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteQuirksTest {

  static List<String> hosts() {
    return SiteQuirks.all().stream().map(SiteQuirks.Row::host).distinct().toList();
  }

  private static String file(String name) throws IOException {
    try (InputStream in = SiteQuirksTest.class.getResourceAsStream("quirks/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String textOf(String html, String address) {
    return new ArticleExtractor().fromHtml(html, address).text();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void everyHostHasAGoldenPairThatNeedsItsRows(String host) throws IOException {
    String html = file(host + ".html");
    String expected = file(host + ".txt").strip();

    assertThat(textOf(html, "https://www." + host + "/town/bridge")).isEqualTo(expected);
    assertThat(textOf(html, "https://gazette.example/town/bridge")).isNotEqualTo(expected);
  }

  @Test
  void aHostIsNoOtherThatEndsAlike() {
    String host = hosts().getFirst();

    assertThat(SiteQuirks.at("https://" + host + "/a").rows()).isNotEmpty();
    assertThat(SiteQuirks.at("https://m." + host + "/a").rows()).isNotEmpty();
    assertThat(SiteQuirks.at("https://my" + host + "/a").rows()).isEmpty();
    assertThat(SiteQuirks.at(null).rows()).isEmpty();
  }

  @Test
  void refusesARowThatSaysNothing() {
    assertThatThrownBy(() -> SiteQuirks.Row.of("gazette.example\thide\tdiv.offer"))
        .hasMessageContaining("gazette.example");
  }
}
