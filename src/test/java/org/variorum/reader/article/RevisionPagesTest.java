package org.variorum.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.article.Articles;
import org.variorum.article.Submission;
import org.variorum.outlet.Outlets;
import tools.jackson.databind.json.JsonMapper;

/** The pages of an article that its outlet changed and took down. */
@RoomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionPagesTest {

  private static final String FIRST =
      """
      Some 400 dockers signed a letter to the harbour council on Friday, Ines Carr said.

      The letter asks the council to reopen the old pier, which was closed after a storm in March \
      and has stood empty since, to the grief of those who used to moor their boats there.

      The council did not answer the letter.""";
  private static final String SECOND = FIRST.replace("400", "500");
  private static final String THIRD = SECOND.replace("did not answer", "never answered");

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Articles articles;
  @Autowired Outlets outlets;

  private long post;
  private long gazette;
  private long reserved;
  private HarbourNews news;

  @BeforeAll
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    outlets.named("Sample Gazette", true);
    post = article("The Lagoon Post", FIRST, SECOND, THIRD);
    gazette = article("Sample Gazette", FIRST, SECOND);
    reserved = article("The Shy Times", FIRST, SECOND);
    articles.take(
        submission("The Shy Times", SECOND)
            .retrievedAt(Instant.parse("2031-05-12T08:00:00Z"))
            .reserving(false, true));
    articles.withdraw(post, Instant.parse("2031-05-20T08:00:00Z"), "its server answers 410");
    articles.withdraw(
        news.courier, Instant.parse("2031-05-20T08:00:00Z"), "its server answers <b>404</b>");
  }

  @Test
  void articleShowsWhatBecameOfIt() {
    Element history = element(page("/articles/" + post), "section.history");

    assertThat(history.select("li > div > p").eachText())
        .containsExactly("First read", "Revision 2 substantive", "Revision 3 minor", "Withdrawn");
    assertThat(history.select("a").eachAttr("href"))
        .containsExactly(
            "/articles/" + post + "/revisions/2", "/articles/" + post + "/revisions/3");
    assertThat(history.select(".changes li").eachText())
        .containsExactly(
            "the number 400 became 500",
            "1 sentence reworded",
            "1 sentence reworded",
            "its server answers 410");
  }

  @Test
  void articleThatWasNeverChangedShowsNoHistory() {
    assertThat(page("/articles/" + news.wire).select("section.history")).isEmpty();
  }

  @Test
  void revisionShowsTheWordsThatChanged() {
    Document page = page("/articles/" + post + "/revisions/2");

    assertThat(element(page, ".kind").text()).startsWith("substantive");
    assertThat(page.select(".opening .changes li").eachText())
        .containsExactly("the number 400 became 500", "1 sentence reworded");
    assertThat(page.select(".reading del").eachText()).containsExactly("[taken out: 400 ]");
    assertThat(page.select(".reading ins").eachText()).containsExactly("[added: 500 ]");
    assertThat(element(page, ".reading p").text())
        .isEqualTo(
            "Some [taken out: 400 ] [added: 500 ] dockers signed a letter to the harbour council"
                + " on Friday, Ines Carr said.");
  }

  @Test
  void whatStayedIsNotPrintedWhereTheTextIsTheOutlets() {
    Document page = page("/articles/" + post + "/revisions/2");

    assertThat(page.select(".fold").eachText()).containsExactly("42 words unchanged");
    assertThat(page.text()).doesNotContain("to the grief of");
  }

  @Test
  void whatStayedIsFoldedWhereTheTextIsOurs() {
    Document page = page("/articles/" + gazette + "/revisions/2");

    Element fold = element(page, "details.fold");
    assertThat(fold.hasAttr("open")).isFalse();
    assertThat(element(fold, "p").text()).endsWith("who used to moor their boats there.");
  }

  @Test
  void revisionLeadsToItsNeighbours() {
    String at = "/articles/" + post + "/revisions/";

    assertThat(neighbours(at + 1)).containsExactly(at + 2);
    assertThat(neighbours(at + 2)).containsExactly(at + 1, at + 3);
    assertThat(neighbours(at + 3)).containsExactly(at + 2);
  }

  @Test
  void firstRevisionHasNothingToBeComparedWith() {
    Document page = page("/articles/" + post + "/revisions/1");

    assertThat(page.select(".none").text()).contains("nothing before it");
    assertThat(page.select("ins, del")).isEmpty();
  }

  @Test
  void outletThatForbidsCopiesIsHonoured() {
    Document revision = page("/articles/" + reserved + "/revisions/2");

    assertThat(revision.select(".reading")).isEmpty();
    assertThat(revision.select(".none").text()).contains("no copy");
    assertThat(revision.select(".changes li").eachText()).contains("the number 400 became 500");
    assertThat(page("/articles/" + reserved).text()).contains("asks that no copy be shown");
  }

  @Test
  void withdrawnArticleSaysSoAndStaysInTheComparison() {
    Element gone = element(page("/articles/" + news.courier), ".gone");
    assertThat(gone.text())
        .contains("20 May 2031, 08:00 UTC")
        .contains("its server answers <b>404</b>")
        .contains("stays in the comparison");

    Document story = page("/stories/" + HarbourNews.STORY);
    assertThat(story.select("thead th:has(.withdrawn-mark) a").eachText())
        .containsExactly("Harbour Courier");
    assertThat(story.select(".articles li:has(.withdrawn-mark) a[href^=/articles/]").eachText())
        .containsExactly("Dockers sign");
    assertThat(story.select("#c" + news.claim + " td.reports")).hasSize(1);
    assertThat(page("/claims/" + news.claim).select("li:has(.withdrawn-mark)").eachAttr("id"))
        .containsExactly("a" + news.courier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "999999999", "9999999999", "x", "-1"})
  void revisionThatIsNotThereIsNotFound(String number) {
    assertThat(web.get().uri("/articles/" + post + "/revisions/" + number))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void revisionOfNoArticleIsNotFound() {
    assertThat(web.get().uri("/articles/999999/revisions/1")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private long article(String outlet, String... texts) {
    long id = 0;
    for (int i = 0; i < texts.length; i++) {
      Instant at = Instant.parse("2031-05-1%dT08:00:00Z".formatted(i));
      id = articles.take(submission(outlet, texts[i]).retrievedAt(at)).articleId();
    }
    return id;
  }

  private static Submission submission(String outlet, String text) {
    return new Submission(
        "letter.txt",
        outlet,
        null,
        "Dockers write",
        List.of(),
        "2031-05-10",
        null,
        "en",
        null,
        null,
        text);
  }

  private List<String> neighbours(String path) {
    return page(path).select(".pages a[rel=prev], .pages a[rel=next]").eachAttr("href");
  }

  private Document page(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static Element element(Element in, String selector) {
    Element found = in.selectFirst(selector);
    assertThat(found).as(selector).isNotNull();
    return Objects.requireNonNull(found);
  }
}
