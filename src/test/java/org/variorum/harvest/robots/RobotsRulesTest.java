package org.variorum.harvest.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Failed;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Reservations;

class RobotsRulesTest {

  private static final URI ADDRESS = URI.create("https://gull.example/robots.txt");

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451, 418})
  void allowsAllWhereThereIsNoFile(int status) {
    Failure failure =
        switch (status) {
          case 404 -> Failure.NOT_FOUND;
          case 410 -> Failure.GONE;
          case 401, 403, 451 -> Failure.DENIED;
          default -> Failure.CLIENT_ERROR;
        };
    RobotsRules rules = after(failed(failure, status, null), null);

    assertThat(allows(rules, "/news")).isTrue();
    assertThat(rules.keep()).isEqualTo(Duration.ofHours(24));
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"TOO_MANY_REDIRECTS", "REDIRECT_LOOP", "BAD_REDIRECT"})
  void allowsAllWhereRedirectsLeadNowhere(Failure failure) {
    assertThat(allows(after(failed(failure, 302, null), null), "/news")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {
        "SERVER_ERROR", "UNKNOWN_HOST", "UNREACHABLE", "TLS", "TIMEOUT", "TRUNCATED", "PROTOCOL",
        "BOMB", "BROKEN_ENCODING", "TOO_LARGE", "FORBIDDEN_ADDRESS"
      })
  void allowsNothingWhileTheFileCannotBeHad(Failure failure) {
    RobotsRules held = after(document("User-agent: *\nDisallow: /secret", Duration.ZERO), null);
    int status = failure == Failure.SERVER_ERROR ? 503 : failure == Failure.TRUNCATED ? 200 : 0;

    RobotsRules rules = after(failed(failure, status, null), held);

    assertThat(rules.access()).isEqualTo(RobotsRules.Access.NONE);
    assertThat(allows(rules, "/news")).isFalse();
    assertThat(allows(rules, "/robots.txt")).isTrue();
    assertThat(rules.keep()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void waitsWithTheFileAsLongAsTheServerAsksUpToADay() {
    assertThat(kept(failed(Failure.TOO_MANY_REQUESTS, 429, Duration.ofHours(3))))
        .isEqualTo(Duration.ofHours(3));
    assertThat(kept(failed(Failure.TOO_MANY_REQUESTS, 429, Duration.ofDays(7))))
        .isEqualTo(Duration.ofDays(1));
    assertThat(kept(failed(Failure.TOO_MANY_REQUESTS, 503, Duration.ofSeconds(1))))
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(allows(after(failed(Failure.TOO_MANY_REQUESTS, 429, null), null), "/")).isFalse();
  }

  @Test
  void keepsTheFileAsLongAsItIsFreshFromAnHourToADay() {
    assertThat(kept(document("", Duration.ZERO))).isEqualTo(Duration.ofDays(1));
    assertThat(kept(document("", Duration.ofMinutes(1)))).isEqualTo(Duration.ofHours(1));
    assertThat(kept(document("", Duration.ofHours(5)))).isEqualTo(Duration.ofHours(5));
    assertThat(kept(document("", Duration.ofDays(30)))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void keepsWhatIsHeldWhereNothingChanged() {
    RobotsRules held = after(document("User-agent: *\nDisallow: /secret", Duration.ZERO), null);

    RobotsRules rules = after(new Answer.Unchanged(Duration.ofHours(2)), held);

    assertThat(allows(rules, "/secret")).isFalse();
    assertThat(allows(rules, "/news")).isTrue();
    assertThat(rules.keep()).isEqualTo(Duration.ofHours(2));
    assertThat(allows(after(new Answer.Unchanged(Duration.ZERO), null), "/news")).isFalse();
  }

  /** RFC 9309, 2.2.2 and 2.2.3, with the examples of section 5. */
  @ParameterizedTest
  @CsvSource({
    "/example/page/, true",
    "/example/page/more, true",
    "/example/page/disallowed.gif, false",
    "/example/other, true",
    "/publications/, true",
    "/publications/a, true",
    "/ex/foo.gif, false",
    "/ex/foo.gif?x, true",
    "/ex/foo.gifs, true",
    "/a%3Cd%3E, false",
    "/a%3cd%3e, false",
    "/b*literal, false",
    "/b%2Aliteral, false",
    "/even/x, true",
    "/%E3%83%84, false",
    "/%e3%83%84/more, false",
    "/%62ook, false",
    "/book, false",
    "/Book, true",
  })
  void letsTheLongestRuleDecide(String path, boolean allowed) {
    RobotsRules rules =
        rules(
            """
            User-Agent: *
            Disallow: *.gif$
            Disallow: /example/
            Allow: /example/page/
            Allow: /example/other
            Disallow: /example/page/disallowed.gif
            Allow: /publications/
            Disallow: /a%3Cd%3E
            Disallow: /b%2Aliteral
            Disallow: /even
            Allow: /even
            Disallow: /ツ
            Disallow: /book
            """);

    assertThat(allows(rules, path)).isEqualTo(allowed);
  }

  /** RFC 9309, 5.1. */
  @Test
  void readsTheSimpleExample() {
    String file =
        """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;
    assertThat(allows(rules(file, "anybot"), "/example/x")).isFalse();
    assertThat(allows(rules(file, "anybot"), "/x.gif")).isFalse();
    assertThat(allows(rules(file, "anybot"), "/publications/x")).isTrue();
    assertThat(allows(rules(file, "foobot"), "/")).isFalse();
    assertThat(allows(rules(file, "foobot"), "/example/page.html")).isTrue();
    assertThat(allows(rules(file, "foobot"), "/example/allowed.gif")).isTrue();
    assertThat(allows(rules(file, "foobot"), "/publications/x")).isFalse();
    for (String both : new String[] {"barbot", "BazBot"}) {
      assertThat(allows(rules(file, both), "/example/page.html")).isFalse();
      assertThat(allows(rules(file, both), "/example/other")).isTrue();
      assertThat(allows(rules(file, both), "/x.gif")).isTrue();
    }
    assertThat(allows(rules(file, "quxbot"), "/example/page.html")).isTrue();
  }

  /** RFC 9309, 5.2. */
  @Test
  void readsTheExampleOfTheLongestMatch() {
    RobotsRules rules =
        rules(
            """
            User-Agent: foobot
            Allow: /example/page/
            Disallow: /example/page/disallowed.gif
            """,
            "foobot");

    assertThat(allows(rules, "/example/page/x")).isTrue();
    assertThat(allows(rules, "/example/page/disallowed.gif")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Variorum, false",
    "variorum, false",
    "VARIORUM, false",
    "Variorum/2.0, false",
    "Variorum-News, true",
    "VariorumBot, true",
    "Vario, true",
    "Other, true",
  })
  void takesRulesForOurNameOnly(String name, boolean allowed) {
    assertThat(allows(rules("User-agent: " + name + "\nDisallow: /\n"), "/news"))
        .isEqualTo(allowed);
  }

  @Test
  void joinsTheGroupsOfOurNameAndForgetsThoseForEverybody() {
    RobotsRules rules =
        rules(
            """
            User-agent: variorum
            Disallow: /one

            User-agent: *
            Disallow: /three

            User-agent: Variorum
            Disallow: /two
            """);

    assertThat(allows(rules, "/one")).isFalse();
    assertThat(allows(rules, "/two")).isFalse();
    assertThat(allows(rules, "/three")).isTrue();
  }

  @Test
  void tellsRulesThatForbidAllFromAFileThatCannotBeHad() {
    RobotsRules rules = rules("User-agent: *\nDisallow: /\n");

    assertThat(rules.access()).isEqualTo(RobotsRules.Access.BY_RULES);
    assertThat(allows(rules, "/")).isFalse();
  }

  @Test
  void takesAnEmptyRuleForNone() {
    assertThat(allows(rules("User-agent: *\nDisallow:\n"), "/news")).isTrue();
    assertThat(allows(rules("User-agent: *\nDisallow: /a\nDisallow:\n"), "/a")).isFalse();
    assertThat(allows(rules("User-agent: *\nAllow:\nDisallow: /a\n"), "/a")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10, 10000", "0.5, 500", "86400, 60000", "0, ", "-3, ", "soon, ", "1e99, "})
  void honoursCrawlDelaysUpToAMinute(String delay, @Nullable Long millis) {
    assertThat(rules("User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /x\n").crawlDelay())
        .isEqualTo(Optional.ofNullable(millis).map(Duration::ofMillis));
  }

  @Test
  void findsSitemapsWhereverTheyStand() {
    RobotsRules rules =
        rules(
            """
            Sitemap: https://gull.example/news.xml
            User-agent: other
            Disallow: /
            sitemap: /relative.xml
            Sitemap: file:///etc/passwd
            Sitemap: https://tern.example/map.xml.gz
            """);

    assertThat(rules.sitemaps())
        .contains(
            URI.create("https://gull.example/news.xml"),
            URI.create("https://tern.example/map.xml.gz"))
        .allSatisfy(each -> assertThat(each.getScheme()).startsWith("http"));
  }

  @Test
  void keepsItsFormAsText() {
    RobotsRules rules =
        rules(
            """
            User-agent: *
            Crawl-delay: 2
            Disallow: /a*b$
            Allow: /ü
            Sitemap: https://gull.example/news.xml
            """);

    assertThat(RobotsRules.parse(rules.text())).isEqualTo(rules);
    RobotsRules none = after(failed(Failure.TIMEOUT, 0, null), null);
    assertThat(RobotsRules.parse(none.text())).isEqualTo(none);
    assertThatThrownBy(() -> RobotsRules.parse("User-agent: *"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forbidsEndlessPathsWhereThereAreRules() {
    String path = "/" + "a".repeat(3000);
    assertThat(allows(rules("User-agent: *\nDisallow: /b"), path)).isFalse();
    assertThat(allows(rules(""), path)).isTrue();
  }

  private static RobotsRules rules(String file) {
    return rules(file, "Variorum");
  }

  private static RobotsRules rules(String file, String name) {
    return RobotsRules.of(document(file, Duration.ZERO), ADDRESS, name, null);
  }

  private static RobotsRules after(Answer answer, @Nullable RobotsRules held) {
    return RobotsRules.of(answer, ADDRESS, "Variorum", held);
  }

  private static Duration kept(Answer answer) {
    return after(answer, null).keep();
  }

  private static Document document(String file, Duration fresh) {
    return new Document(
        ADDRESS, null, file.getBytes(UTF_8), "text/plain", null, null, fresh, Reservations.NONE);
  }

  private static Failed failed(Failure failure, int status, @Nullable Duration wait) {
    return new Failed(failure, status, "It failed.", wait);
  }

  private static boolean allows(RobotsRules rules, String path) {
    return rules.allows(URI.create("https://gull.example" + path));
  }
}
