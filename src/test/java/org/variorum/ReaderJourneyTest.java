package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's way through the sample topic in a real browser: topic, story, a cell, its article. */
@SampleSite
class ReaderJourneyTest {

  private static final Pattern SEVERAL_OUTLETS = Pattern.compile("\\b([2-9]|\\d\\d+) outlets");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheTopicToTheSentence(boolean javaScript, Site site, Chromium chromium) {
    try (BrowserContext window = chromium.open(Reader.atDesk().withJavaScript(javaScript))) {
      Page page = window.newPage();
      page.navigate(site.address("/"));
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
}
