package org.variorum.harvest.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TdmPolicyTest {

  private static final String FILE =
      """
      [
        {"location": "/open/*", "tdm-reservation": 0},
        {"location": "/*.pdf$", "tdm-reservation": "1", "tdm-policy": "https://gull.example/p"},
        {"location": "/news/", "tdm-reservation": 1, "something": {"else": []}},
        {"location": "news", "tdm-reservation": 1},
        {"location": "/maybe", "tdm-reservation": 2},
        {"location": "/unsaid"}
      ]
      """;

  @ParameterizedTest
  @CsvSource({
    "/open/a.pdf, false",
    "/a.pdf, true",
    "/a.pdf?x, false",
    "/news/today, true",
    "/News/today, false",
    "/n%65ws/today, true",
    "/maybe, false",
    "/unsaid, false",
    "/, false",
  })
  void letsTheFirstRuleThatMatchesDecide(String path, boolean reserved) {
    TdmPolicy policy = TdmPolicy.parse(FILE.getBytes(UTF_8)).orElseThrow();

    assertThat(policy.reserves(URI.create("https://gull.example" + path))).isEqualTo(reserved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "{}", "null", "\"x\"", "[", "[{\"location\": \"/\"", "[1] trailing ["})
  void takesNothingForAPolicyThatIsNone(String file) {
    assertThat(TdmPolicy.parse(file.getBytes(UTF_8)).map(TdmPolicy::rules).orElseGet(List::of))
        .isEmpty();
  }

  @Test
  void survivesDeepAndEndlessFiles() {
    assertThat(TdmPolicy.parse("[".repeat(100_000).getBytes(UTF_8))).isEmpty();
    String rule = "{\"location\": \"/a\", \"tdm-reservation\": 1},";
    Optional<TdmPolicy> many =
        TdmPolicy.parse(("[" + rule.repeat(5000) + "{}]").getBytes(UTF_8));
    assertThat(many.orElseThrow().rules()).hasSize(1000);
    assertThat(TdmPolicy.parse(("[\"" + "x".repeat(500_000) + "\"]").getBytes(UTF_8))).isEmpty();
  }
}
