package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private final WebAddress base = address("https://gull.example/news/today?page=2");

  @ParameterizedTest
  @CsvSource({
    "http://2130706433/, 127.0.0.1",
    "http://0x7f000001/, 127.0.0.1",
    "http://0X7F.1/, 127.0.0.1",
    "http://0177.0.0.1/, 127.0.0.1",
    "http://017700000001/, 127.0.0.1",
    "http://127.1/, 127.0.0.1",
    "http://127.0.0.1./, 127.0.0.1",
    "http://0/, 0.0.0.0",
    "http://0x/, 0.0.0.0",
    "http://169.16689662/, 169.254.169.254",
    "http://0xa9fea9fe/, 169.254.169.254",
    "http://0251.0376.0251.0376/, 169.254.169.254",
    "http://%31%32%37.0.0.1/, 127.0.0.1",
    "http://１２７。０．0｡1/, 127.0.0.1",
    "http://[::1]/, [0:0:0:0:0:0:0:1]",
    "http://[::ffff:127.0.0.1]/, 127.0.0.1",
    "http://[::ffff:a9fe:a9fe]/, 169.254.169.254",
    "http://LOCALHOST/, localhost",
    "http://localhost./, localhost",
    "http://ⓛocalhost/, localhost",
    "http://Gull.EXAMPLE./, gull.example",
    "http://möwe.example/, xn--mwe-sna.example",
    "http://ne\u00adws.example/, news.example",
    "http://my_blog.example/, my_blog.example",
  })
  void writesAHostInOneWayWhateverItsForm(String location, String host) throws BadAddress {
    String header = new String(location.getBytes(UTF_8), ISO_8859_1);
    assertThat(base.resolve(header).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://gull.example/",
        "gopher://gull.example:70/_x",
        "jar:http://gull.example/a.jar!/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http:",
        "http:///",
        "http://?x",
        "http://user@gull.example/",
        "http://user:secret@gull.example/",
        "http://@gull.example/",
        "http://256.0.0.1/",
        "http://1.2.3.4.5/",
        "http://4294967296/",
        "http://gull.example.0x7f/",
        "http://gull.1/",
        "http://08.0.0.1/",
        "http://gull..example/",
        "http://.gull.example/",
        "http://gull.example../",
        "http://gu ll.example/",
        "http://gull.exam%00ple/",
        "http://gull.example%2f@inner.example/",
        "http://gull%2Eexample%3A80/",
        "http://gull%zz.example/",
        "http://gull.example:22/",
        "http://gull.example:0/",
        "http://gull.example:70000/",
        "http://gull.example:8o/",
        "http://gull.example:-1/",
        "http://[::1/",
        "http://[::1%25lo]/",
        "http://[fe80::1%eth0]/",
        "http://[127.0.0.1]/",
        "http://[v1.x]/",
        "http://[::1]x/",
      })
  void refusesWhatIsNoAddressOfTheWeb(String location) {
    assertThatThrownBy(() -> base.resolve(location)).isInstanceOf(BadAddress.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://gull.example\\@inner.example/, http://gull.example/@inner.example/",
    "/a, https://gull.example/a",
    "a, https://gull.example/news/a",
    "?page=3, https://gull.example/news/today?page=3",
    "'', https://gull.example/news/today?page=2",
    "#top, https://gull.example/news/today?page=2",
    "../../../a, https://gull.example/a",
    "./b/./c/.., https://gull.example/news/b/",
    "//tern.example/a, https://tern.example/a",
    "\\\\tern.example\\a, https://tern.example/a",
    "http://tern.example:80/a, http://tern.example/a",
    "https://tern.example:443, https://tern.example/",
    "http://tern.example:443/, http://tern.example:443/",
    "https://tern.example:/a#b, https://tern.example/a",
    "/a b|c, https://gull.example/a%20b%7Cc",
    "/100%, https://gull.example/100%25",
    "/a%2fb, https://gull.example/a%2fb",
    "/?q=[1], https://gull.example/?q=[1]",
    "'  /a  ', https://gull.example/a",
  })
  void findsWhereARedirectLeads(String location, String to) throws BadAddress {
    assertThat(base.resolve(location)).hasToString(to);
  }

  @Test
  void readsHeadersThatAreUtf8InTheDisguiseOfLatin1() throws BadAddress {
    assertThat(base.resolve("/caf\u00c3\u00a9")).hasToString("https://gull.example/caf%C3%A9");
    assertThat(base.resolve("/caf\u00e9")).hasToString("https://gull.example/caf%C3%A9");
  }

  @Test
  void letsNoLineBreakIntoARequest() throws BadAddress {
    WebAddress address = base.resolve("/a\r\nHost: inner.example\r\n\r\n\u0001\u0000");

    assertThat(address.host()).isEqualTo("gull.example");
    assertThat(address.target()).isPrintable().doesNotContain(" ", "\r", "\n");
    assertThat(base.resolve("/a%0d%0aX:1").target()).isEqualTo("/a%0d%0aX:1");
  }

  @Test
  void refusesEndlessAddresses() {
    assertThatThrownBy(() -> base.resolve("/" + "a".repeat(9000))).isInstanceOf(BadAddress.class);
    assertThatThrownBy(() -> base.resolve("http://" + "a.".repeat(200) + "example/"))
        .isInstanceOf(BadAddress.class);
  }

  private static WebAddress address(String text) {
    try {
      return WebAddress.of(URI.create(text));
    } catch (BadAddress bad) {
      throw new AssertionError(bad);
    }
  }

}
