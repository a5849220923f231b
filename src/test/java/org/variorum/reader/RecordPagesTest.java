package org.variorum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of claims, figures and sentences, whose addresses last, and articles side by side. */
@RoomTest
class RecordPagesTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers </script> write");
  }

  @Test
  void aClaimShowsEveryCellWithItsSentence() {
    Document page = page("/claims/" + news.claim);

    assertThat(page.select("h1").text()).isEqualTo("Forty dockers signed the letter");
    assertThat(page.select(".entries .outlet a").eachText())
        .containsExactly("Harbour Courier", "North Wire");
    assertThat(page.select(".entries blockquote").eachText())
        .containsExactly(
            "Forty dockers signed the letter, a clerk said.",
            "Sixty dockers signed the letter, a clerk said.");
    assertThat(page.select(".plain-list a").eachText()).containsExactly("Old Gazette");
    assertThat(page.select(".reasons a").attr("href")).isEqualTo("/figures/" + news.figure);
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("http://localhost/claims/" + news.claim);
  }

  @Test
  void aCellHasAnAddress() {
    Document page = page("/claims/" + news.claim + "?article=" + news.wire);

    assertThat(page.select(".asked .outlet a").text()).isEqualTo("North Wire");
    assertThat(
            page("/claims/" + news.claim + "?article=" + news.gazette).select(".revision").text())
        .startsWith("Old Gazette is not among");
  }

  @Test
  void aFigureShowsItsValuesInTime() {
    Document page = page("/figures/" + news.figure);

    assertThat(page.select(".as-printed q").eachText()).containsExactly("Forty", "Sixty");
    assertThat(page.select(".course .value").eachText()).containsExactly("Forty", "Sixty");
    assertThat(page.select(".reasons li").text()).contains("the numbers do not meet");
  }

  @Test
  void aMergedClaimLeadsToItsHeir() {
    long heir = anotherClaim();
    jdbc.sql("update claim_statement set claim_id = ? where claim_id = ? and statement_id = ?")
        .params(heir, news.claim, news.saidByWire)
        .update();
    jdbc.sql("delete from claim where id = ?").param(news.claim).update();

    MvcTestResult answer = web.get().uri("/claims/" + news.claim + "?article=7").exchange();
    assertThat(answer).hasStatus(HttpStatus.FOUND);
    assertThat(answer).redirectedUrl().isEqualTo("/claims/" + heir + "?article=7");
  }

  @Test
  void aClaimFollowsItsSentenceIntoTheNextRevision() {
    long again = reread(news.saidByCourier, null);
    long heir = anotherClaim();
    jdbc.sql("delete from claim where id = ?").param(news.claim).update();
    jdbc.sql("insert into claim_statement values (?, ?, ?, '{}')")
        .params(heir, again, news.courier)
        .update();

    assertThat(web.get().uri("/claims/" + news.claim).exchange())
        .redirectedUrl()
        .isEqualTo("/claims/" + heir);
  }

  @Test
  void aClaimWithoutHeirIsGone() {
    jdbc.sql("delete from figure").update();
    jdbc.sql("delete from claim where id = ?").param(news.claim).update();

    MvcTestResult answer = web.get().uri("/claims/" + news.claim).exchange();
    assertThat(answer).hasStatus(HttpStatus.GONE);
    assertThat(answer).bodyText().contains("/stories/" + HarbourNews.STORY);
    assertThat(web.get().uri("/figures/" + news.figure)).hasStatus(HttpStatus.GONE);
    assertThat(web.get().uri("/claims/999999")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aSentenceThatStandsUnchangedHasItsPageThere() {
    long again = reread(news.saidByCourier, null);

    assertThat(web.get().uri("/statements/" + news.saidByCourier).exchange())
        .redirectedUrl()
        .isEqualTo("/statements/" + again);
  }

  @Test
  void aSentenceThatWasChangedSaysWhatItBecame() {
    long now = reread(news.saidByWire, "Sixteen dockers signed the letter, a clerk said.");

    Document page = page("/statements/" + news.saidByWire);
    assertThat(page.select(".gone b").text()).isEqualTo("North Wire has changed this sentence.");
    assertThat(page.select("blockquote").eachText().getFirst())
        .isEqualTo("Sixty dockers signed the letter, a clerk said.");
    assertThat(page.select("del").text()).isEqualTo("[taken out: Sixty]");
    assertThat(page.select("ins").text()).isEqualTo("[added: Sixteen]");
    assertThat(page.select(".laid ~ .places a").eachAttr("href")).contains("/statements/" + now);
  }

  @Test
  void aSentenceThatWasTakenOutSaysSo() {
    reread(news.saidByWire, "Nobody knows what became of it.");

    assertThat(page("/statements/" + news.saidByWire).select(".gone b").text())
        .isEqualTo("North Wire has taken this sentence out.");
  }

  @Test
  void textFromOutsideEndsNoDataBlock() {
    Document page = page("/claims/" + news.claim);

    assertThat(page.select("script")).hasSize(1);
    JsonNode claim = json.readTree(Objects.requireNonNull(page.selectFirst("script")).data());
    assertThat(claim.path("appearance").get(0).path("headline").asString())
        .isEqualTo("Dockers </script> write");
  }

  @Test
  void articlesStandSideBySide() {
    Document page = page(compare("?articles=" + news.courier + "," + news.wire));

    assertThat(page.select(".parallel thead b").eachText())
        .containsExactly("Harbour Courier", "North Wire");
    assertThat(page.select(".parallel .line").eachText())
        .containsExactly(
            "[another number: Forty] dockers signed the letter, a clerk said.",
            "[another number: Sixty] dockers signed the letter, a clerk said.");
    assertThat(page.select(".point a").text()).isEqualTo("told differently: how many");
    assertThat(page.select(".point a").attr("href")).isEqualTo("/claims/" + news.claim);
  }

  @Test
  void aFormAsksForArticlesOneByOne() {
    Document page =
        page(compare("?articles=" + news.wire + "&articles=" + news.courier + "&articles=x"));

    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("http://localhost" + compare("?articles=" + news.courier + "," + news.wire));
  }

  @Test
  void theFirstAndTheMostDifferentAreProposed() {
    Document page = page(compare(""));

    assertThat(page.select(".parallel")).isEmpty();
    assertThat(page.select("input[checked]").eachAttr("value"))
        .containsExactly(Long.toString(news.courier), Long.toString(news.wire));
    assertThat(page(compare("?articles=" + news.wire)).select("[role=status]").text())
        .isEqualTo("Choose at least one more article.");
  }

  @Test
  void ofTextsThatAreNotOursOnlyWhatOthersHaveTooIsShown() {
    add(news.courier, "A gull sat on the letter.");
    add(news.wire, "Nobody had asked the harbour master.");

    Document page = page(compare("?articles=" + news.courier + "," + news.wire));
    assertThat(page.text())
        .contains("Nobody had asked the harbour master.")
        .doesNotContain("A gull sat")
        .contains("… 1 more sentence at the outlet");
  }

  @Test
  void anArticleIsToldToProgramsAndLeadsToOthersBesideIt() {
    Document page = page("/articles/" + news.courier);

    JsonNode article =
        json.readTree(Objects.requireNonNull(page.selectFirst("script")).data()).path("mainEntity");
    assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
    assertThat(article.path("url").asString()).isEqualTo("https://courier.example/letter");
    assertThat(article.path("publisher").path("name").asString()).isEqualTo("Harbour Courier");
    assertThat(page.select(".opening .places a").eachAttr("href"))
        .contains(compare("?articles=" + news.courier));
  }

  private static String compare(String query) {
    return "/stories/" + HarbourNews.STORY + "/compare" + query;
  }

  private long anotherClaim() {
    return jdbc.sql(
            """
            insert into claim (topic_id, story_id, text, articles, differs)
            select topic_id, story_id, 'Dockers signed', 1, false from claim where id = ?
            returning id
            """)
        .param(news.claim)
        .query(Long.class)
        .single();
  }

  /** Makes a second revision of a statement's article, with these words in its place. */
  private long reread(long statement, @Nullable String words) {
    long revision =
        jdbc.sql(
                """
                insert into revision (article_id, number, title, authors, language, text, taken_at)
                select r.article_id, 2, r.title, r.authors, r.language, coalesce(?, s.sentence), now()
                from statement s join revision r on r.id = s.revision_id where s.id = ?
                returning id
                """)
            .param(words)
            .param(statement)
            .query(Long.class)
            .single();
    jdbc.sql(
            "update article set revision = 2 where id = (select article_id from revision where id = ?)")
        .param(revision)
        .update();
    jdbc.sql("update statement set current = false where id = ?").param(statement).update();
    return jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                                   sentence_start, slots, embedding)
            select article_id, ?, topic_id, position, paragraph, coalesce(?, sentence),
                   sentence_start, jsonb_set(slots, '{text}', coalesce(to_jsonb(?::text), slots->'text')), embedding
            from statement where id = ? returning id
            """)
        .param(revision)
        .param(words)
        .param(words)
        .param(statement)
        .query(Long.class)
        .single();
  }

  /** Adds a sentence to what an article says. */
  private void add(long article, String sentence) {
    jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                                   sentence_start, slots, embedding)
            select article_id, revision_id, topic_id, 9, 9, ?, 900,
                   slots || jsonb_build_object('text', ?, 'quantities', '[]'::jsonb, 'attribution', null),
                   embedding
            from statement where article_id = ? limit 1
            """)
        .params(sentence, sentence, article)
        .update();
  }

  private Document page(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
