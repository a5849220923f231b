package org.variorum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.variorum.Chromium;
import org.variorum.Reader;
import org.variorum.SampleSite;
import org.variorum.Site;

/**
 * What must hold for every page. The pages are found by following all links from the front page, so
 * a new one is held to it as soon as something links to it.
 */
@SampleSite
class EveryPageTest {

  private static final int MOST_BYTES = 150_000;

  /** Adds up what moves after it was painted, as Cumulative Layout Shift does. */
  private static final String WATCH_SHIFTS =
      """
      window.shifted = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
      """;

  private static final String AXE =
      """
      () => axe.run({resultTypes: ['violations']}).then(found => found.violations.flatMap(
        rule => rule.nodes.map(node => rule.id + ' at ' + node.target + ': ' + node.html.slice(0, 160))))
      """;

  @Test
  void isThereWhereAnotherLinksToIt(Site site) {
    assertThat(SitePages.of(site).lost()).isEmpty();
  }

  @Test
  void isValidHtml(Site site) {
    List<String> mistakes = new ArrayList<>();
    SitePages.of(site).all().forEach((path, html) -> mistakes.addAll(HtmlRules.broken(path, html)));

    assertThat(mistakes).isEmpty();
  }

  @Test
  void saysWhatAndWhereItIs(Site site) {
    Map<String, String> titles = new HashMap<>();
    for (String path : SitePages.of(site).samples()) {
      Document page = Jsoup.parse(SitePages.of(site).html(path), site.address(path));

      assertThat(page.title()).as(path).matches(".+ · Variorum");
      assertThat(page.select("h1")).as(path).hasSize(1);
      if (path.startsWith("/admin")) {
        continue; // nobody looks for it
      }
      String address = page.select("link[rel=canonical]").attr("href");
      assertThat(titles.putIfAbsent(page.title(), address))
          .as("what else is titled " + page.title())
          .isIn(null, address);
      assertThat(page.select("meta[name=description]").attr("content")).as(path).isNotBlank();
      assertThat(page.select("meta[property=og:title]").attr("content")).as(path).isNotBlank();
      assertThat(page.select("link[rel=canonical]").eachAttr("href"))
          .as(path)
          .allSatisfy(to -> assertThat(to).startsWith(site.address("/")));
    }
  }

  @Test
  void weighsLittle(Site site) {
    Map<String, Integer> weights = new HashMap<>();
    SitePages pages = SitePages.of(site);
    pages
        .all()
        .forEach(
            (path, html) -> {
              if (path.startsWith("/stories/")) {
                // all that is told of a story; its style sheets are kept for ever
                assertThat(html.getBytes(StandardCharsets.UTF_8))
                    .as(path)
                    .hasSizeLessThan(MOST_BYTES);
                return;
              }
              int bytes = html.length();
              for (Element part : Jsoup.parse(html).select("link[rel=stylesheet], script[src]")) {
                bytes +=
                    weights.computeIfAbsent(
                        part.attr("href") + part.attr("src"), at -> site.get(at).body().length());
              }
              assertThat(bytes).as("bytes of " + path).isLessThan(MOST_BYTES);
            });
  }

  @Test
  void isOpenToAllInAPhoneByDay(Site site, Chromium chromium) {
    assertThat(complaints(site, chromium, Reader.ofWidth(390), true)).isEmpty();
  }

  @Test
  void isOpenToAllAtADeskInTheDark(Site site, Chromium chromium) {
    assertThat(complaints(site, chromium, Reader.atDesk().inTheDark(), true)).isEmpty();
  }

  @Test
  void fitsATablet(Site site, Chromium chromium) {
    assertThat(complaints(site, chromium, Reader.ofWidth(834), false)).isEmpty();
  }

  private static List<String> complaints(
      Site site, Chromium chromium, Reader reader, boolean withAxe) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext window = chromium.open(reader)) {
      window.addInitScript(WATCH_SHIFTS);
      Page page = window.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !page.url().endsWith(SitePages.MISSING)) {
              complaints.add(page.url() + ": " + message.text());
            }
          });
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
      for (String path : SitePages.of(site).samples()) {
        page.navigate(site.address(path));
        if (withAxe) {
          page.evaluate(AxeBuilder.getAxeScript());
          ((List<?>) page.evaluate(AXE)).forEach(found -> complaints.add(path + ": " + found));
        }
        if (number(page, "document.documentElement.scrollWidth") > reader.width()) {
          complaints.add(path + " is wider than " + reader.width());
        }
        if (number(page, "window.shifted") > 0) {
          complaints.add(path + " moves while it loads");
        }
      }
    }
    return complaints;
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
