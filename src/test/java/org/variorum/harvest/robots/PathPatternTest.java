package org.variorum.harvest.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "/, /a, true",
    "/a, /a, true",
    "/a, /ab, true",
    "/a, /b/a, false",
    "/a$, /a, true",
    "/a$, /a/, false",
    "/a*, /abc, true",
    "*, /, true",
    "$, /, false",
    "/*$, /a, true",
    "/*.php, /a.php, true",
    "/*.php, /a/b.php5?x, true",
    "/*.php, /a.PHP, false",
    "/*.php$, /a.php, true",
    "/*.php$, /a.php?x, false",
    "/*.php$, /a.phpx.php, true",
    "/fish*.php, /fishheads/catfish.php?id=1, true",
    "/fish*.php, /Fish.PHP, false",
    "/a*b*c, /axxbxxc, true",
    "/a*b*c, /axxcxxb, false",
    "/a*a$, /a, false",
    "/a**b, /ab, true",
    "/a$b, /a$bc, true",
    "/a$*, /a$, true",
  })
  void matchesAsTheStandardSays(String pattern, String path, boolean matches) {
    assertThat(PathPattern.matches(pattern, path)).isEqualTo(matches);
  }

  @Test
  void takesLittleTimeWhateverThePattern() {
    String path = "/" + "a".repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 1000; i++) {
            assertThat(PathPattern.matches("/" + "a*".repeat(400) + "b", path)).isFalse();
            assertThat(PathPattern.matches("/*" + "a".repeat(500) + "b*", path)).isFalse();
          }
        });
  }
}
