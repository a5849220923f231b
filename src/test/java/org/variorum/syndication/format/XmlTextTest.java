package org.variorum.syndication.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void dropsWhatXmlForbids() {
    assertThat(XmlText.legal("a\u0000b\u000Bc\uFFFEd\uD800e")).isEqualTo("abcde");
  }

  @Test
  void keepsAllOtherText() {
    assertThat(XmlText.legal("Zoë\t<b> & 😀\n")).isEqualTo("Zoë\t<b> & 😀\n");
  }
}
