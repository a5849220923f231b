package org.variorum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlets;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final String HOSTILE = "Dockers <script>alert(1)</script> sign";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Outlets outlets;
  @Autowired Icons icons;

  private HarbourNews news;

  @BeforeAll
  void fill() {
    news = new HarbourNews(jdbc, json, HOSTILE);
  }

  @Test
  void showsOutletsIconsFromOurOwnAddress() {
    long courier = outlets.bySlug("harbour-courier").orElseThrow().id();
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 7};
    icons.keep(courier, png);
    icons.keep(courier, null);

    Element icon = element(page("/outlets"), ".outlet-list li:contains(Harbour Courier) .icon");
    String address = icon.attr("src");
    assertThat(icon.attr("alt")).isEmpty();
    assertThat(address).startsWith("/outlets/harbour-courier/icon.png?v=");
    assertThat(element(page("/outlets/harbour-courier"), "h1 img").attr("src")).isEqualTo(address);
    assertThat(element(page("/outlets/north-wire"), "h1 .icon").attr("data-initial"))
        .isEqualTo("N");

    MvcTestResult answer = web.get().uri(address).exchange();
    assertThat(answer).hasContentType("image/png").body().isEqualTo(png);
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=31536000");
    assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    String tag = String.valueOf(answer.getResponse().getHeader("ETag"));
    assertThat(web.get().uri(address).header("If-None-Match", tag))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(
            web.get()
                .uri("/outlets/harbour-courier/icon.png?v=old")
                .exchange()
                .getResponse()
                .getHeader("Cache-Control"))
        .contains("max-age=3600");
    assertThat(web.get().uri("/outlets/north-wire/icon.png")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void theOnlyTopicIsTheFrontPage() {
    Document page = page("/");

    assertThat(page.select("h1").text()).isEqualTo("The harbour");
    assertThat(page.select(".story-line h3").eachText()).containsExactly("Dockers return", HOSTILE);
  }

  @Test
  void aTopicSaysWhereTheArticlesOfAStoryDiffer() {
    Document page = page("/topics/harbour");

    assertThat(element(page, ".difference").text())
        .contains("Dockers who signed the letter")
        .contains("Forty Harbour Courier against Sixty North Wire");
    assertThat(page.select(".difference a").attr("href"))
        .isEqualTo("/stories/dockers-letter#f" + news.figure);
  }

  @Test
  void aTopicShowsOfEachStoryWhoToldItWhenAndWhatVariesMost() {
    Document page = page("/topics/harbour");
    Element line = page.select(".story-line").get(1);

    assertThat(page.select(".opening .counts").text())
        .isEqualTo("2 stories · 4 articles · 3 outlets · 5 Mar 2024");
    assertThat(line.select(".tellers").text())
        .isEqualTo("Harbour Courier, North Wire, Old Gazette");
    assertThat(line.select(".strip").attr("aria-label")).isEqualTo("3 articles, 5 Mar 2024");
    assertThat(line.select(".strip rect").eachAttr("x")).containsExactly("60", "64", "72");
    assertThat(line.select("svg.line.differs circle").eachAttr("cx"))
        .containsExactly("32.0", "368.0");
    assertThat(page.select(".story-line").getFirst().select(".agreed").text())
        .isEqualTo("Nobody else was found to tell it.");
  }

  @Test
  void theNewestDisagreementsStandFirst() {
    seen("CONFLICT", "how many", "Dockers who signed the letter", "06T08:00", "Forty", "Sixty");
    seen("ALTERED_QUOTATION", "words", "We will not load", "07T08:00", "ship", "vessel");
    try {
      Document page = page("/topics/harbour");

      assertThat(page.select(".seen .difference").eachText())
          .containsExactly(
              "We will not load altered quotation Harbour Courier prints “ship”, North Wire prints"
                  + " “vessel”; inside quotation marks, and nothing says that words differ.",
              "Dockers who signed the letter conflict Harbour Courier “Forty” against North Wire"
                  + " “Sixty”");
      assertThat(page.select(".seen .difference a").attr("href"))
          .isEqualTo("/stories/dockers-letter#c1");
      assertThat(page.select(".seen .meta").getFirst().text()).contains("7 Mar").contains(HOSTILE);
    } finally {
      jdbc.sql("delete from sighting").update();
    }
    assertThat(page("/topics/harbour").select(".seen")).isEmpty();
  }

  @Test
  void severalTopicsShareTheFrontPage() {
    jdbc.sql("insert into topic (slug, name, description) values ('tides', 'Tides', 'High water')")
        .update();
    seen("CONFLICT", "how many", "Dockers who signed the letter", "06T08:00", "Forty", "Sixty");
    try {
      Document page = page("/");

      assertThat(page.select(".topics h2").eachText()).containsExactly("The harbour", "Tides");
      assertThat(page.select(".topics li .difference a").attr("href"))
          .isEqualTo("/stories/dockers-letter#c1");
      assertThat(page.select(".topics .none").text()).isEqualTo("No story yet.");
    } finally {
      jdbc.sql("delete from sighting").update();
      jdbc.sql("delete from topic where slug = 'tides'").update();
    }
  }

  private void seen(
      String kind, String respect, String subject, String time, String one, String two) {
    long sighting =
        jdbc.sql(
                """
                insert into sighting (topic_id, story_id, kind, respect, subject, place, first_seen,
                                      changed_at)
                select topic_id, id, ?, ?, ?, 'c1', ?::timestamptz, ?::timestamptz
                from story where slug = ? returning id
                """)
            .params(
                kind,
                respect,
                subject,
                "2024-03-" + time + ":00Z",
                "2024-03-" + time + ":00Z",
                HarbourNews.STORY)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into sighting_side (sighting_id, position, article_id, statement_id, words, against)
            values (?, 0, ?, ?, ?, false), (?, 1, ?, ?, ?, true)
            """)
        .params(
            sighting,
            news.courier,
            news.saidByCourier,
            one,
            sighting,
            news.wire,
            news.saidByWire,
            two)
        .update();
  }

  @Test
  void pagesPointToTheirFeeds() {
    assertThat(feeds("/topics/harbour"))
        .containsExactly("/topics/harbour/feed.xml", "/topics/harbour/disagreements.xml");
    assertThat(feeds("/stories/dockers-letter"))
        .startsWith("/stories/dockers-letter/feed.xml", "/topics/harbour/feed.xml");
  }

  private List<String> feeds(String path) {
    return page(path).select("link[rel=alternate][type=application/rss+xml]").eachAttr("href");
  }

  @Test
  void aFigureIsDrawnWithEachValueAndItsSentence() {
    Element figure = element(page("/stories/dockers-letter"), "#f" + news.figure);

    assertThat(figure.select(".outcome").text()).isEqualTo("differ");
    assertThat(figure.select("th q").eachText()).containsExactly("Forty", "Sixty");
    assertThat(figure.select("header .why").eachText())
        .singleElement()
        .asString()
        .matches("“Forty” \\(.+\\) against “Sixty” \\(.+\\): the numbers do not meet.*");
    assertThat(figure.select("svg circle").eachAttr("cx")).containsExactly("32.0", "368.0");
    assertThat(figure.select(".givers a").eachAttr("href"))
        .containsExactly(
            "/articles/" + news.courier + "#s" + news.saidByCourier,
            "/articles/" + news.wire + "#s" + news.saidByWire);
  }

  @Test
  void aQuotationMarksTheWordsThatAnArticleAltered() {
    Element quotation = element(page("/stories/dockers-letter"), ".quotation-list > li");

    assertThat(quotation.select(".printing .word").eachText())
        .containsExactly("word for word", "other words inside the marks");
    assertThat(quotation.select("ins").eachText()).containsExactly("vessel");
    assertThat(quotation.select("del").eachText()).containsExactly("ship");
    assertThat(quotation.select("a").eachAttr("href"))
        .containsExactly(
            "/articles/" + news.courier + "#s" + news.saidByCourier,
            "/articles/" + news.wire + "#s" + news.saidByWire);
  }

  @Test
  void aClaimHasACellForEveryArticleOfTheStory() {
    Element row = element(page("/stories/dockers-letter"), "#c" + news.claim);

    assertThat(row.select("td").eachAttr("class"))
        .containsExactly("reports", "reports-differently", "not-found");
    assertThat(row.select("td .word").eachText())
        .containsExactly("says so", "how many", "not found");
  }

  @Test
  void aCellOpensTheSentenceItStandsOn() {
    Element page = page("/stories/dockers-letter");
    Element cell = element(page, "#c" + news.claim + " td.reports");
    Element panel = element(page, "#" + cell.select("button").attr("popovertarget"));

    assertThat(panel.hasAttr("popover")).isTrue();
    assertThat(panel.select("blockquote").text())
        .isEqualTo("Forty dockers signed the letter, a clerk said.");
    assertThat(panel.select(".whose").text()).contains("on the word of a clerk (unnamed)");
    Element place = element(panel, "a[rel~=external]");
    assertThat(place.attr("href"))
        .isEqualTo(
            "https://courier.example/letter"
                + "#:~:text=Forty%20dockers%20signed%20the%20letter%2C%20a%20clerk%20said");
    assertThat(place.attr("rel")).isEqualTo("nofollow noopener external");
  }

  @Test
  void filtersLeaveOutOtherClaims() {
    assertThat(page("/stories/dockers-letter?show=differences").select(".claims tbody tr"))
        .hasSize(1);
    assertThat(page("/stories/dockers-letter?show=numbers").select("[aria-current]").text())
        .isEqualTo("only numbers");
    assertThat(page("/stories/dockers-letter?show=%3Cb%3E").select("[aria-current]").text())
        .startsWith("all");
  }

  @Test
  void aSearchSetsOffWhatItFindsAndEscapesTheRest() {
    Document page = page("/search?q=docker sign");

    assertThat(page.select(".hits h3 a").eachAttr("href"))
        .contains("/articles/" + news.courier, "/stories/dockers-letter");
    assertThat(page.select(".hits mark").eachText()).contains("Dockers", "sign");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void aSearchWithoutAnswerOffersWiderOnes() {
    Document page = page("/search?q=docker zebra&outlet=north-wire");

    assertThat(element(page, ".nothing").text()).contains("“docker zebra”");
    assertThat(page.select(".nothing a").eachAttr("href"))
        .containsExactly(
            "/search?q=docker%20zebra", "/search?q=docker%20or%20zebra&outlet=north-wire");
  }

  @Test
  void anOutletSaysWhomItCreditsAndWhoReusesIt() {
    assertThat(page("/outlets").select(".outlet-list h2 a").eachText())
        .containsExactlyInAnyOrder("Harbour Courier", "North Wire", "Old Gazette");
    assertThat(element(page("/outlets/harbour-courier"), ".neighbours").text())
        .isEqualTo("It credits North Wire 1");
    assertThat(element(page("/outlets/north-wire"), ".neighbours").text())
        .isEqualTo("Credited by Harbour Courier 1 Its texts are reused by Old Gazette 1");
  }

  @Test
  void theSitemapLeadsToEveryStoryAndArticle() {
    assertThat(page("/sitemap.xml").select("loc").eachText())
        .anyMatch(address -> address.endsWith("/sitemap-stories-1.xml"));
    assertThat(page("/sitemap-stories-1.xml").select("loc").eachText())
        .hasSize(2)
        .anyMatch(address -> address.endsWith("/stories/dockers-letter"));
    assertThat(page("/sitemap-articles-1.xml").select("lastmod").eachText()).hasSize(4);
    assertThat(web.get().uri("/sitemap-articles-2.xml")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void filtersCompose() {
    Document page = page("/stories/dockers-letter?show=numbers&outlets=north-wire,old-gazette");

    assertThat(page.select(".claims thead th a").eachText())
        .containsExactly("North Wire", "Old Gazette");
    assertThat(page.select(".filter a:contains(only differences)").attr("href"))
        .isEqualTo(
            "/stories/dockers-letter?show=differences&outlets=north-wire,old-gazette#claims");
    assertThat(page.select(".outlets a:contains(Old Gazette)").attr("href"))
        .isEqualTo("/stories/dockers-letter?show=numbers&outlets=north-wire#claims");
    assertThat(page.select(".outlets a:contains(Harbour Courier)").attr("href"))
        .isEqualTo(
            "/stories/dockers-letter?show=numbers&outlets=north-wire,old-gazette,harbour-courier#claims");
  }

  @Test
  void aClaimOfOtherOutletsThanTheChosenIsLeftOut() {
    assertThat(page("/stories/dockers-letter?outlets=old-gazette").select(".claims")).isEmpty();
  }

  @Test
  void originsAreDrawnWithTheCopyDashedAndNamed() {
    Element picture = element(page("/stories/dockers-letter"), "svg.origin-picture");

    assertThat(picture.select(".node .name").eachText())
        .contains("Harbour Courier", "North Wire", "Old Gazette");
    assertThat(picture.select("path.tie.copied")).hasSize(1);
    assertThat(picture.select(".tie-word").text()).isEqualTo("spun");
    assertThat(picture.select("title").text()).startsWith("Who had it first");
  }

  @Test
  void theLineOfDaysHasAMarkForEachArticle() {
    Element days = element(page("/stories/dockers-letter"), "svg.days");

    assertThat(days.select("circle.mark title").eachText())
        .contains("Harbour Courier, 5 Mar 2024, 10:00 UTC")
        .hasSize(3);
  }

  @Test
  void theFirstToReportAClaimIsNamed() {
    assertThat(page("/stories/dockers-letter").select(".timeline li:has(.firsts) .outlet").text())
        .startsWith("Harbour Courier");
  }

  @Test
  void aDescriptionForMachinesCannotEndItsElement() {
    Document page = page("/stories/dockers-letter");
    String data = element(page, "script[type=application/ld+json]").data();

    assertThat(data).doesNotContain("<").contains("\\u003cscript\\u003e");
    List<String> types = new ArrayList<>();
    json.readTree(data).get("@graph").forEach(thing -> types.add(thing.get("@type").asString()));
    assertThat(types).contains("NewsArticle", "Claim", "Quotation");
  }

  @Test
  void theComparisonCanBeTakenAwayAsTable() {
    MvcTestResult answer = web.get().uri("/stories/dockers-letter/export.csv").exchange();

    assertThat(answer).hasStatusOk();
    assertThat(body(answer))
        .startsWith("kind,id,text,outlet,article,cell")
        .contains(
            "Forty dockers signed the letter,North Wire," + news.wire + ",reports-differently")
        .contains("Dockers who signed the letter,North Wire," + news.wire + ",,differs,Sixty,60,");
    assertThat(web.get().uri("/stories/nothing/export.csv")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aCardIsPaintedOnceForEachState() {
    MvcTestResult card = web.get().uri("/stories/dockers-letter/card.png").exchange();
    String tag = Objects.requireNonNull(card.getResponse().getHeader("ETag"));

    assertThat(card).hasStatusOk();
    assertThat(card.getResponse().getContentType()).isEqualTo("image/png");
    assertThat(web.get().uri("/stories/dockers-letter/card.png").header("If-None-Match", tag))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(page("/stories/dockers-letter").select("meta[property=og:image]").attr("content"))
        .endsWith("/stories/dockers-letter/card.png");
  }

  @Test
  void pagesThatAreSharedHaveACardEach() {
    for (String path :
        List.of("/topics/" + HarbourNews.TOPIC, "/outlets/north-wire", "/claims/" + news.claim)) {
      assertThat(page(path).select("meta[property=og:image]").attr("content"))
          .as(path)
          .endsWith(path + "/card.png");
      assertThat(web.get().uri(path + "/card.png").exchange().getResponse().getContentType())
          .as(path)
          .isEqualTo("image/png");
    }
    assertThat(web.get().uri("/card.png")).hasStatusOk();
    assertThat(web.get().uri("/claims/99999/card.png")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri("/outlets/nobody/card.png")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void originsNameCopiesAndCreditsInWords() {
    String origins = element(page("/stories/dockers-letter"), "section.origins").text();

    assertThat(origins)
        .contains("Old Gazette spins the text of North Wire")
        .contains("61% of its words in common")
        .contains("missive for letter word swapped")
        .contains("Harbour Courier says the source spoke to North Wire");
  }

  @Test
  void wordsCountHowEachNamesTheConflict() {
    String words = element(page("/stories/dockers-letter"), "section.words").text();

    assertThat(words).contains("harbour dispute 3 Harbour Courier").contains("‘peaceful’");
  }

  @Test
  void whatComesFromInventedOutletsIsMarked() {
    Document story = page("/stories/dockers-letter");

    assertThat(story.select(".sample-line").text()).startsWith("Sample:");
    assertThat(story.select(".claims thead th:has(.sample) a").eachText())
        .containsExactly("North Wire");
    assertThat(page("/articles/" + news.wire).select(".sample-line").text())
        .isEqualTo("Sample: an invented outlet’s article, written for Variorum");
    assertThat(page("/articles/" + news.courier).select(".sample-line")).isEmpty();
  }

  @Test
  void anArticleShowsItsSentencesAndNotItsText() {
    Document page = page("/articles/" + news.courier);

    Element note = element(page, "#s" + news.saidByCourier);
    assertThat(note.select("blockquote").attr("cite")).isEqualTo("https://courier.example/letter");
    assertThat(note.select(".numbers").text()).isEqualTo("Forty docker read as 40 or more");
    assertThat(note.select(".claim-link a").attr("href"))
        .isEqualTo("/stories/dockers-letter#c" + news.claim);
    assertThat(note.select(".claim-link").text()).isEqualTo("1 other article says so");
    assertThat(page.text()).doesNotContain("Its second paragraph.");
  }

  @Test
  void anInventedOutletsArticleIsPrintedInFull() {
    assertThat(page("/articles/" + news.wire).select(".reading p").eachText())
        .containsExactly("The whole text of this article.", "Its second paragraph.");
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    Document page = page("/articles/" + news.gazette);

    assertThat(page.select("a[rel~=external]")).isEmpty();
    assertThat(page.html()).doesNotContain("javascript:");
  }

  @Test
  void textFromOutsideNeverBecomesMarkup() {
    Document page = page("/stories/dockers-letter");

    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page.select("script:not([type=application/ld+json]), [style], [onclick]")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFoundInTheSameLayout() {
    for (String path :
        new String[] {"/stories/nothing", "/topics/nothing", "/articles/999999", "/articles/x"}) {
      assertThat(web.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void styleSheetsMayBeKeptForEver() {
    String sheet = page("/").select("link[rel=stylesheet]").attr("href");

    assertThat(sheet).matches("/css/base-[0-9a-f]{32}\\.css");
    MvcTestResult answer = web.get().uri(sheet).exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=31536000");
  }

  @Test
  void thePageThatExplainsNamesEverySign() {
    assertThat(page("/about").select(".legend dt").eachText())
        .contains("says so", "not found", "before", "differ", "declared unknown");
  }

  private Document page(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(body(answer));
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Element element(Element in, String selector) {
    Element found = in.selectFirst(selector);
    assertThat(found).as(selector).isNotNull();
    return Objects.requireNonNull(found);
  }
}
