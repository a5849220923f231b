package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//courier.example/a",
        "/a",
        "https:",
        "https://courier.example/\"onclick=",
        "java\nscript:alert(1)",
        ""
      })
  void refusesWhatIsNoAbsoluteWebAddress(String url) {
    assertThat(WebLink.to(url)).isNull();
    assertThat(WebLink.to(url, "Forty people signed.")).isNull();
  }

  @Test
  void linksWebAddresses() {
    assertThat(WebLink.to("https://courier.example/a?b=c"))
        .isEqualTo("https://courier.example/a?b=c");
    assertThat(WebLink.to("HTTP://courier.example/ä")).isEqualTo("HTTP://courier.example/%C3%A4");
  }

  @Test
  void leadsToTheSentence() {
    assertThat(WebLink.to("https://courier.example/a", "Forty signed."))
        .isEqualTo("https://courier.example/a#:~:text=Forty%20signed");
    assertThat(WebLink.to("https://courier.example/a#top", "Forty signed."))
        .isEqualTo("https://courier.example/a#top:~:text=Forty%20signed");
  }
}
