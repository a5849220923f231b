package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.harvest.LocalWeb;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Sessions;
import org.variorum.text.language.Slug;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/**
 * An outlet's way from its address to a story that readers see, in a real browser, with JavaScript
 * and without: found by its home page or named in a list, read from a web on this machine.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "variorum.roles=web,worker",
      "variorum.samples=false",
      "variorum.pages.keep=0s",
      "variorum.harvest.gap=0s",
      "variorum.harvest.allowed-hosts=*.localhost"
    })
@DirtiesContext
class OutletJourneyTest {

  private static final String PASSWORD = "the harbour sings at noon";
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static @Nullable Chromium chromium;

  @RegisterExtension
  static final BeforeAllCallback BROWSER = context -> chromium = Chromium.shared(context);

  private static final LocalWeb WEB = new LocalWeb();

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Sessions sessions;
  @Autowired Topics topics;

  @AfterAll
  static void close() {
    WEB.close();
  }

  @BeforeEach
  void followTheBreakwater() {
    accounts.setPassword(accounts.byName("admin").orElseThrow().id(), PASSWORD, false);
    TopicRules rules = new TopicRules(List.of("breakwater"), List.of(), List.of());
    Topic pier = topics.add("pier", "The pier", "", rules, false);
    topics.change(pier.id(), pier.name(), "", rules);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAHomePageToAStory(boolean javaScript) {
    String host = javaScript ? "gull" : "tern";
    open(host, javaScript ? "Storm breaches the wall" : "Dockers repair the wall");
    try (BrowserContext context =
        requireNonNull(chromium).open(new Reader(1200, false, javaScript))) {
      Page page = logIn(context, "/admin/outlets");
      page.getByLabel("Add an outlet by its address").fill(WEB.address(host, "/"));
      press(page, "Look");
      assertThat(page.getByText("Nothing is kept yet."))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST.toMillis()));
      assertThat(page.getByLabel("Name")).hasValue("Daily " + host);
      assertThat(page.getByText("Belongs to “The pier”").first()).isVisible();
      assertThat(page.getByText("It lacks “breakwater”.")).isVisible();
      assertDrawn(page.getByAltText("as it would be shown"));
      press(page, "Add this outlet");
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Daily " + host);
      awaitInStory(
          page,
          "Daily " + host,
          javaScript ? "Storm breaches the wall" : "Dockers repair the wall");
      page.navigate("http://localhost:" + port + "/outlets/daily-" + host);
      assertDrawn(page.locator("h1 img"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAListToAStory(boolean javaScript) {
    String host = javaScript ? "heron" : "egret";
    String headline = javaScript ? "Ferry rams the mole" : "Divers inspect the mole";
    open(host, headline);
    String list =
        """
        <opml version="2.0"><body><outline text="The coast">
          <outline type="rss" text="Evening %s" htmlUrl="%s" xmlUrl="%s"/>
        </outline></body></opml>
        """
            .formatted(host, WEB.address(host, "/"), WEB.address(host, "/feed.xml"));
    try (BrowserContext context =
        requireNonNull(chromium).open(new Reader(390, true, javaScript))) {
      Page page = logIn(context, "/admin/outlets");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lists:")).click();
      page.getByLabel("A file of feeds")
          .setInputFiles(
              new FilePayload("list.opml", "text/x-opml", list.getBytes(StandardCharsets.UTF_8)));
      press(page, "Add what it names");
      assertThat(page.getByText("1 feed was added.")).isVisible();
      page.getByRole(AriaRole.STATUS)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Evening " + host))
          .click();
      awaitInStory(page, "Evening " + host, headline);
    }
  }

  @Test
  void tellsOfEachStepAsItComesAndLeavesTheFocusWhereItIs() {
    open("skua", "Pilot guides the tanker");
    CountDownLatch home = WEB.hold("skua", "/");
    CountDownLatch feed = WEB.hold("skua", "/feed.xml");
    CountDownLatch article = WEB.hold("skua", "/a/2");
    try (BrowserContext context = requireNonNull(chromium).open(Reader.ofWidth(1200))) {
      Page page = logIn(context, "/admin/outlets");
      page.getByLabel("Add an outlet by its address").fill(WEB.address("skua", "/"));
      press(page, "Look");
      Locator stage = page.locator("[role=status]");
      assertThat(stage).containsText("Reading what stands at the address");
      page.locator("summary").focus();
      page.evaluate("document.getElementById('stage').wasHere = true");
      home.countDown();
      assertThat(stage).containsText("Trying feed 1 of 1");
      assertThat(page.locator(".stages .done").last()).hasText("It names 1 feed");
      feed.countDown();
      assertThat(stage).containsText("Reading article 2 of 3");
      article.countDown();
      assertThat(stage).hasText("Nothing is kept yet. This is what would be read.");
      assertThat(page.getByLabel("Name")).hasValue("Daily skua");
      assertThat(page).hasTitle("Looking at " + WEB.address("skua", "/") + " · Variorum");
      assertThat(page.locator("summary")).isFocused();
      Assertions.assertThat(page.evaluate("document.getElementById('stage').wasHere"))
          .as("the page was never left, and its live region never replaced")
          .isEqualTo(true);
      Locator add =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add this outlet"));
      add.focus();
      page.keyboard().press("Enter");
      assertThat(stage).containsText("2 are kept so far");
      Assertions.assertThat(page.evaluate("performance.navigation.type")).isEqualTo(0);
    }
  }

  @Test
  void rulesAreTriedWhileOneTypesAndMoveArticlesWhenTheyAreSaved() {
    open("ruff", "Crane topples on the jetty");
    try (BrowserContext context = requireNonNull(chromium).open(Reader.ofWidth(1200))) {
      Page page = logIn(context, "/admin/outlets");
      page.getByLabel("Add an outlet by its address").fill(WEB.address("ruff", "/"));
      press(page, "Look");
      press(page, "Add this outlet");
      awaitInStory(page, "Daily ruff", "Crane topples on the jetty");

      page.navigate("http://localhost:" + port + "/admin/topics");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The pier")).click();
      page.getByLabel("None of these").pressSequentially("crane ~");
      assertThat(page.locator("#none-error")).containsText("needs a word on each side");
      assertThat(page.getByLabel("None of these")).isFocused();
      page.getByLabel("None of these").pressSequentially(" jetty");
      assertThat(page.locator("#none-error")).hasText("");
      assertThat(page.locator("#counts")).containsText("none comes in, 2 leave");
      assertThat(page.locator(".tried").getByText("It holds “crane ~ jetty”").first()).isVisible();
      Assertions.assertThat(page.url()).endsWith("/admin/topics/" + pier());
      press(page, "Save");
      assertThat(page.locator("#judging"))
          .containsText(
              "were judged by these rules: none came in, 2 left",
              new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST.toMillis()));

      String story = "http://localhost:" + port + "/outlets/daily-ruff";
      awaitThat(
          page,
          story,
          () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("its story")));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("its story"))
          .first()
          .click();
      assertThat(page.getByText("Crane topples on the jetty").first()).isVisible();
      page.navigate("http://localhost:" + port + "/topics/pier");
      assertThat(page.getByText("Daily ruff")).hasCount(0);
    }
  }

  private long pier() {
    return topics.bySlug("pier").orElseThrow().id();
  }

  @Test
  void aStreamEndsWithItsSession() {
    open("auk", "Keeper lights the lamp");
    CountDownLatch home = WEB.hold("auk", "/");
    try (BrowserContext context = requireNonNull(chromium).open(Reader.ofWidth(1200))) {
      Page page = logIn(context, "/admin/outlets");
      page.getByLabel("Add an outlet by its address").fill(WEB.address("auk", "/"));
      press(page, "Look");
      assertThat(page.locator("[role=status]")).containsText("Reading what stands");
      sessions.endAll("admin");
      assertThat(page).hasURL(Pattern.compile(".*/admin/login"));
    } finally {
      home.countDown();
    }
  }

  private static void assertDrawn(Locator picture) {
    assertThat(picture).isVisible();
    assertThat(picture).hasJSProperty("naturalWidth", 48);
  }

  /** From the outlet's own page on: its articles arrive, and readers find them in a story. */
  private void awaitInStory(Page page, String outlet, String headline) {
    awaitThat(page, page.url(), () -> page.getByText("2 articles kept"));
    String place = "http://localhost:" + port;
    awaitThat(
        page,
        place + "/outlets/" + Slug.of(outlet),
        () ->
            page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(headline))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("its story")));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("its story")).first().click();
    assertThat(page.getByText(outlet).first()).isVisible();
    assertThat(page.getByText(headline).first()).isVisible();
    String story = page.getByRole(AriaRole.HEADING).first().textContent();
    page.navigate(place + "/topics/pier");
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(story)).first())
        .isVisible();
  }

  private static void awaitThat(Page page, String address, Supplier<Locator> what) {
    Awaitility.await()
        .atMost(LONGEST)
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              page.navigate(address);
              return what.get().first().isVisible();
            });
  }

  private Page logIn(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + path);
    page.getByLabel("Name").fill("admin");
    page.getByLabel("Password").fill(PASSWORD);
    press(page, "Log in");
    return page;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  /** Opens an outlet with three articles, of which two tell of the breakwater. */
  private static void open(String host, String headline) {
    List<LocalWeb.Item> items =
        List.of(
            new LocalWeb.Item("/a/1", headline, "", ""),
            new LocalWeb.Item("/a/2", headline + " again", "", ""),
            new LocalWeb.Item("/a/3", "Bread prices rise", "", ""));
    IntStream.rangeClosed(1, 3)
        .forEach(
            i ->
                WEB.put(
                    host,
                    "/a/" + i,
                    "text/html",
                    LocalWeb.page(items.get(i - 1).title(), text(host, headline, i))));
    WEB.put(host, "/feed.xml", "application/rss+xml", WEB.rss("Daily " + host, host, items));
    WEB.put(
        host,
        "/",
        "text/html",
        """
        <!DOCTYPE html><html lang="en"><head><title>Daily %1$s</title>
        <meta property="og:site_name" content="Daily %1$s">
        <link rel="icon" sizes="48x48" href="/icon.png">
        <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body></body></html>
        """
            .formatted(host));
    WEB.put(host, "/icon.png", "image/png", icon());
  }

  private static byte[] icon() {
    BufferedImage image = new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static String text(String host, String headline, int number) {
    return number == 3
        ? "The bakers of the town raised what they ask for a loaf for the third time this year, and"
            + " nobody in the street who was asked by the "
            + host
            + " could remember a year in which they had asked for more than in this one."
        : headline
            + ", the harbour master told the "
            + host
            + " on Monday. The breakwater had stood for years, and nobody in the street who was asked"
            + " had seen it otherwise, not even in the storm of the year before, when the ferry stayed"
            + " in port for "
            + (number + 2)
            + " days.";
  }
}
