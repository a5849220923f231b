package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.variorum.article.RefusedArticle;

class PageBytesTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  @Test
  void aByteOrderMarkDecides() {
    byte[] utf16 = "\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE);
    byte[] utf8 = "\uFEFFcafé".getBytes(StandardCharsets.UTF_8);

    assertThat(PageBytes.decode(utf16, "text/html; charset=iso-8859-1")).isEqualTo("café");
    assertThat(PageBytes.decode(utf8, null)).isEqualTo("café");
  }

  @Test
  void theHeaderDecidesBeforeThePage() {
    byte[] bytes = "<meta charset=windows-1252>мост".getBytes(WINDOWS_1251);

    assertThat(PageBytes.decode(bytes, "text/html; charset=\"windows-1251\"")).endsWith("мост");
  }

  @Test
  void thePageDecidesWhereNoHeaderDoes() {
    byte[] bytes =
        "<html><meta http-equiv=content-type content='text/html; charset=windows-1251'>мост"
            .getBytes(WINDOWS_1251);

    assertThat(PageBytes.decode(bytes, "text/html")).endsWith("мост");
  }

  @Test
  void undeclaredBytesAreUtf8WhereValidAndWindows1252Elsewhere() {
    assertThat(PageBytes.decode("“café”".getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo("“café”");
    assertThat(PageBytes.decode("“café”".getBytes(WINDOWS_1252), null)).isEqualTo("“café”");
  }

  @Test
  void validUtf8BeatsAnOutdatedDeclaration() {
    byte[] bytes = "<meta charset=iso-8859-1>café".getBytes(StandardCharsets.UTF_8);

    assertThat(PageBytes.decode(bytes, null)).endsWith("café");
  }

  @Test
  void anUnknownCharsetIsIgnored() {
    assertThat(
            PageBytes.decode(
                "café".getBytes(StandardCharsets.UTF_8), "text/html; charset=none-such"))
        .isEqualTo("café");
  }

  @Test
  void binaryContentIsRefused() {
    assertRefused("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), "binary");
    assertRefused(new byte[] {'a', 0, 'b'}, "NUL");
    byte[] controls = new byte[1000];
    Arrays.fill(controls, (byte) 3);
    assertRefused(controls, "control characters");
    byte[] undecodable = new byte[1000];
    Arrays.fill(undecodable, (byte) 0x81);
    assertRefused(undecodable, "known encoding");
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> PageBytes.decode(bytes, null))
        .isInstanceOf(RefusedArticle.class)
        .hasMessageContaining(why);
  }
}
