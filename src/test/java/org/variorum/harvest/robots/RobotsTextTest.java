package org.variorum.harvest.robots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTextTest {

  private static final String RULE = "User-agent: *\nDisallow: /secret\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User-agent: *\rDisallow: /secret\r",
        "User-agent: *\r\nDisallow: /secret\r\n",
        "\uFEFFUser-agent: *\nDisallow: /secret",
        "USER-AGENT:*\n\n\ndisallow:/secret#why",
        "  User-agent :  *  # all\n\tDisallow\t:\t/secret\t",
        "User-agent: *\n# a word\nSomething: else\nDisallow: /secret",
        "User-agent: a\nUser-agent: *\nDisallow: /secret",
        "User-agent: *\0\nDisallow: /sec\0ret",
      })
  void readsFilesHoweverTheyAreWritten(String file) {
    assertThat(forbids(file.getBytes(UTF_8))).isTrue();
  }

  @Test
  void readsFilesInOtherEncodings() {
    assertThat(forbids(("\uFEFF" + RULE).getBytes(UTF_16LE))).isTrue();
    assertThat(forbids(("# caf\u00e9\n" + RULE).getBytes(ISO_8859_1))).isTrue();
  }

  @Test
  void readsHalfAMegabyteAndNoMore() {
    String comment = "# " + "x".repeat(998) + "\n";
    String before = comment.repeat(510);

    assertThat(forbids((before + RULE).getBytes(UTF_8))).isTrue();
    assertThat(forbids((comment.repeat(520) + RULE).getBytes(UTF_8))).isFalse();
  }

  @Test
  void takesAPageForAFileWithoutRules() {
    RobotsRules rules = read("<!DOCTYPE html><html><body>Disallow: /secret</body>".getBytes(UTF_8));

    assertThat(rules.rules()).isEmpty();
    assertThat(rules.access()).isEqualTo(RobotsRules.Access.BY_RULES);
  }

  @Test
  void survivesAnyBytesAndEndlessLines() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      assertThat(read(bytes).keep()).isEqualTo(Duration.ofHours(1));
    }
    assertThat(read(("User-agent: *\nDisallow: /" + "a*".repeat(250_000)).getBytes(UTF_8)).rules())
        .allSatisfy(rule -> assertThat(rule.pattern()).hasSizeLessThan(3100));
    assertThat(read("<br>".repeat(128_000).getBytes(UTF_8)).rules()).isEmpty();
  }

  private static boolean forbids(byte[] file) {
    return !read(file).allows(URI.create("https://gull.example/secret"))
        && read(file).allows(URI.create("https://gull.example/news"));
  }

  private static RobotsRules read(byte[] file) {
    return RobotsText.parse(
        file, "https://gull.example/robots.txt", "Variorum", Duration.ofHours(1));
  }
}
