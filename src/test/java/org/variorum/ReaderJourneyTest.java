package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers' ways through the sample topic in a real browser. */
@SampleSite
class ReaderJourneyTest {

  private static final String ENDLESS = "Verylong".repeat(40);
  private static final Pattern SEVERAL_OUTLETS = Pattern.compile("\\b([3-9]|\\d\\d+) outlets");
  private static final String SMALL_STORY = "State Department dissent cables urge Gaza ceasefire";
  private static final String LARGE_STORY =
      "Officials accuse Biden of ‘spreading misinformation’ in dissent memo";
  private static final Pattern SENTENCE = Pattern.compile("^sentence \\d+$");
  private static final Pattern SHOW_SENTENCE = Pattern.compile("Show the sentence");

  /** As invented names, or addresses that stand in a text, may be. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void wordsWithoutEndWidenNoPage(int width, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.ofWidth(width))) {
      Page page = window.newPage();
      page.route(
          address -> !address.contains("/css/") && !address.contains("/js/"),
          route -> {
            APIResponse answer = route.fetch();
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replaceAll("Ledger|Gaza|Blinken", ENDLESS)));
          });
      page.navigate(site.address("/"));
      String story =
          page.locator(".story-line a").first().getAttribute("href").replaceFirst("#.*", "");
      for (String path : List.of("/", story, "/articles/1", "/claims/1", "/sources", "/outlets")) {
        page.navigate(site.address(path));
        assertThat(page.getByText(ENDLESS).first()).isAttached();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"MOUSE, true", "MOUSE, false", "KEYBOARD, true", "KEYBOARD, false"})
  void opensTheEvidenceOfASmallTable(Hand hand, boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address("/"));
      assertThat(page.getByText("Sample: all outlets of this topic are invented")).isVisible();

      hand.use(page, link(page.locator(".story-line"), SMALL_STORY));
      assertThat(page).hasURL(Pattern.compile(".*/stories/.+"));
      Locator cell =
          page.locator("td.reports")
              .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(SHOW_SENTENCE))
              .first();
      Locator evidence = page.locator(".evidence:popover-open");
      assertThat(evidence).hasCount(0);
      hand.use(page, cell);
      assertThat(evidence).isVisible();
      String sentence = evidence.locator("blockquote").first().innerText().strip();
      assertThat(sentence).isNotEmpty();
      page.keyboard().press("Escape");
      assertThat(evidence).hasCount(0);

      hand.use(page, cell);
      hand.use(page, link(evidence, "in its article").first());
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+#s\\d+"));
      assertThat(page.locator(":target blockquote")).hasText(sentence);
    }
  }

  /** In a large table, whose sentences don't stand in its page. */
  @ParameterizedTest
  @CsvSource({"MOUSE, true", "MOUSE, false", "KEYBOARD, true", "KEYBOARD, false"})
  void findsADifferenceAndItsEvidence(Hand hand, boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address("/"));
      hand.use(page, link(page.locator(".story-line"), LARGE_STORY));
      assertThat(page).hasURL(Pattern.compile(".*/stories/.+"));
      String story = page.url();

      hand.use(page, page.locator("td.reports-differently").getByRole(AriaRole.LINK).first());

      if (javaScript) {
        Locator evidence = page.locator(".evidence:popover-open");
        assertThat(evidence.locator("blockquote").first()).not().isEmpty();
        assertThat(page).hasURL(story);
        page.keyboard().press("Escape");
        assertThat(evidence).hasCount(0);
      } else {
        assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+\\?article=\\d+#a\\d+"));
        assertThat(page.locator(":target blockquote").first()).not().isEmpty();
      }
    }
  }

  /** No sample was taken down, so that of the claims' pages is made to be. */
  @Test
  void evidenceOfALargeTableSaysWhatWasWithdrawn(Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk())) {
      Page page = window.newPage();
      page.route(
          Pattern.compile(".*/claims/.*"),
          route -> {
            APIResponse claim = route.fetch();
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(claim)
                    .setBody(
                        claim
                            .text()
                            .replace(
                                "<p><time",
                                "<p><span class=\"withdrawn-mark\">withdrawn</span></p><p><time")));
          });
      page.navigate(site.address("/"));
      link(page.locator(".story-line"), LARGE_STORY).click();

      page.locator("td.reports-differently").getByRole(AriaRole.LINK).first().click();

      assertThat(page.locator(".evidence:popover-open .outlet .withdrawn-mark"))
          .hasText("withdrawn");
    }
  }

  @ParameterizedTest
  @CsvSource({"MOUSE, true", "MOUSE, false", "KEYBOARD, true", "KEYBOARD, false"})
  void setsTwoArticlesSideBySide(Hand hand, boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address("/"));
      hand.use(page, story(page));
      hand.use(page, page.locator(".timeline").getByRole(AriaRole.LINK).first());
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+"));
      hand.use(page, link(page.locator("main"), "Set it beside others"));
      assertThat(page.getByText("Choose at least one more article.")).isVisible();

      hand.tick(
          page, page.getByRole(AriaRole.CHECKBOX).and(page.locator(":not(:checked)")).first());
      hand.use(
          page,
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set side by side")));
      assertThat(page.locator("table.parallel").getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
      assertThat(page.locator("tr.common, tr.differs")).not().hasCount(0);

      hand.use(page, link(page.locator("main"), "only those in common"));
      assertThat(page.locator("tr.alone")).hasCount(0);
      hand.use(
          page,
          page.getByRole(AriaRole.TABLE)
              .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(SENTENCE))
              .first());
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText("One sentence, as evidence");
    }
  }

  @ParameterizedTest
  @CsvSource({"MOUSE, true", "MOUSE, false", "KEYBOARD, true", "KEYBOARD, false"})
  void subscribesToDisagreements(Hand hand, boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address(site.topic()));
      hand.use(page, link(page.getByRole(AriaRole.NAVIGATION), "Feeds").first());
      assertThat(page).hasURL(Pattern.compile(".*/feeds"));
      Locator feed = link(page.locator("main"), "RSS: Disagreements only").first();
      hand.come(page, feed);
      APIResponse answer = window.request().get(feed.evaluate("link => link.href").toString());
      assertThat(answer).isOK();
      assertThat(answer.text()).contains("<rss", "<item>");
    }
  }

  @ParameterizedTest
  @CsvSource({"MOUSE, true", "MOUSE, false", "KEYBOARD, true", "KEYBOARD, false"})
  void searchesForWords(Hand hand, boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address("/"));
      Locator field =
          page.getByRole(
              AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search the articles"));
      hand.come(page, field);
      page.keyboard().type("ceasefire");
      hand.use(
          page,
          page.getByRole(AriaRole.BANNER)
              .getByRole(
                  AriaRole.BUTTON,
                  new Locator.GetByRoleOptions().setName("Search").setExact(true)));
      assertThat(page).hasURL(Pattern.compile(".*/search\\?.*q=ceasefire.*"));
      Locator hit =
          page.locator("section")
              .filter(
                  new Locator.FilterOptions()
                      .setHas(
                          page.getByRole(
                              AriaRole.HEADING,
                              new Page.GetByRoleOptions().setName("Articles").setExact(true))))
              .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3))
              .getByRole(AriaRole.LINK)
              .first();
      String headline = hit.innerText().strip();
      hand.use(page, hit);
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+"));
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText(headline);
    }
  }

  /** A story that several outlets tell with different numbers, from a topic's page. */
  private static Locator story(Page page) {
    return page.locator(".story-line")
        .filter(
            new Locator.FilterOptions()
                .setHasText(SEVERAL_OUTLETS)
                .setHas(page.locator(".outcome-differs")))
        .getByRole(AriaRole.HEADING)
        .getByRole(AriaRole.LINK)
        .first();
  }

  private static Locator link(Locator in, String name) {
    return in.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
