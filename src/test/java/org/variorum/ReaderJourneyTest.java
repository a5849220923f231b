package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.platform.Backlog;
import org.variorum.story.Stories;
import org.variorum.topic.Topics;

/**
 * A reader's way through the sample topic in a real browser: topic, story, a cell, its article.
 * Without a Chromium it is skipped, unless the environment says {@code VARIORUM_REQUIRE_BROWSER=1}.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"variorum.roles=web,worker", "variorum.samples=true"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderJourneyTest {

  private static final String SAMPLE = "state-department-dissent";
  private static final Duration LONGEST_ANALYSIS = Duration.ofMinutes(4);

  private static final Pattern SEVERAL_OUTLETS = Pattern.compile("\\b([2-9]|\\d\\d+) outlets");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @LocalServerPort int port;
  @Autowired Backlog backlog;
  @Autowired Topics topics;
  @Autowired Stories stories;

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @BeforeAll
  void open() {
    Optional<Path> chromium = chromium();
    boolean required = "1".equals(System.getenv("VARIORUM_REQUIRE_BROWSER"));
    Assumptions.assumeTrue(
        required || chromium.isPresent(), "no Chromium found in /usr/bin: no journey");
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(ARGUMENTS));
    awaitAnalysis();
  }

  @AfterAll
  void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheTopicToTheSentence(boolean javaScript) {
    try (BrowserContext context =
        requireNonNull(browser)
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/");
      assertThat(page.getByText("Sample: all outlets of this topic are invented")).isVisible();

      page.locator(".story-line")
          .filter(new Locator.FilterOptions().setHasText(SEVERAL_OUTLETS))
          .getByRole(AriaRole.HEADING)
          .getByRole(AriaRole.LINK)
          .first()
          .click();
      assertThat(page).hasURL(Pattern.compile(".*/stories/.+"));
      Locator cell = page.locator("td.reports button").first();
      assertThat(page.locator(".evidence:popover-open")).hasCount(0);
      cell.click();

      Locator evidence = page.locator(".evidence:popover-open");
      assertThat(evidence).isVisible();
      String sentence = evidence.locator("blockquote").first().innerText().strip();
      assertThat(sentence).isNotEmpty();
      page.keyboard().press("Escape");
      assertThat(evidence).hasCount(0);

      cell.click();
      evidence.getByText("in its article").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+#s\\d+"));
      assertThat(page.locator(":target blockquote")).hasText(sentence);
    }
  }

  private void awaitAnalysis() {
    Awaitility.await()
        .atMost(LONGEST_ANALYSIS)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> topics.bySlug(SAMPLE).isPresent() && hasStories() && backlog.size() == 0);
  }

  private boolean hasStories() {
    return !stories.ofTopic(topics.bySlug(SAMPLE).orElseThrow().id()).isEmpty();
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
