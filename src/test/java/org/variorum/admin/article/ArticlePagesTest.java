package org.variorum.admin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Role;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class ArticlePagesTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)> 100%_";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, HOSTILE);
    accounts.create("carl", "lantern quay 1907", Role.CURATOR, false);
  }

  @Test
  void findsArticlesByWordsOfTheirHeadlinesAndByOutlet() {
    assertThat(found("sought", "LETTER grows")).containsExactly("Letter grows");
    assertThat(found("sought", "100%_")).containsExactly(HOSTILE);
    assertThat(found("sought", "%o%")).isEmpty();
    long gazette =
        jdbc.sql("select id from outlet where name = 'Old Gazette'").query(Long.class).single();
    assertThat(found("outlet", gazette)).containsExactly("Dockers return", "Dockers write");
  }

  @Test
  void anAddressLeadsToItsArticleHoweverItIsWritten() {
    jdbc.sql("insert into article_address (address, article_id) values ('wire.example/letter', ?)")
        .param(news.wire)
        .update();
    assertThat(get("/admin/articles?sought=http://WIRE.example/letter/?utm_source=x"))
        .hasRedirectedUrl("/admin/articles/" + news.wire);
    assertThat(page(get("/admin/articles?sought=https://wire.example/other")).select(".error"))
        .hasSize(1);
  }

  @Test
  void tellsEachStepOfAnArticle() {
    Document page = page(get("/admin/articles/" + news.courier));

    assertThat(page.select(".steps tbody th").eachText())
        .containsExactly("Found", "Text taken", "Taken apart", "Placed", "Compared", "Traced");
    assertThat(page.select(".track a").eachAttr("href")).contains("/stories/" + HarbourNews.STORY);
    assertThat(page.select("main img, main script")).isEmpty();
  }

  @Test
  void readersPagesLeadHere() {
    String link = page(get("/articles/" + news.wire)).select("a.correct").attr("href");

    assertThat(page(get(link)).select("h1").text()).isEqualTo("Letter grows");
  }

  @Test
  void ordersAStepAndSaysSoUntilItIsDone() {
    assertThat(again(news.wire, "READ")).hasStatus(HttpStatus.FOUND);
    assertThat(again(news.wire, "READ")).hasStatus(HttpStatus.FOUND);

    Document page = page(get("/admin/articles/" + news.wire));
    assertThat(page.select("input[name=step]").eachAttr("value")).containsExactly("PLACE");
    assertThat(page.select(".lines").text())
        .contains("Taking it apart not done yet asked for by carl");
    assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
    assertThat(
            jdbc.sql("select task_instance from scheduled_tasks where task_name = 'read-article'")
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .startsWith(news.wire + ":-");
    assertThat(jdbc.sql("select deed from audit_entry").query(String.class).list())
        .containsExactly("article.again.read");
  }

  @Test
  void onlyAPageThatIsReadAtItsOutletIsAskedForAgain() {
    assertThat(again(news.wire, "FETCH")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(again(news.wire, "DROP TABLE")).hasStatus(HttpStatus.BAD_REQUEST);

    watch(news.wire);
    assertThat(again(news.wire, "FETCH")).hasStatus(HttpStatus.FOUND);

    assertThat(
            jdbc.sql("select etag is null and due_at <= now() from page_watch")
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(jdbc.sql("select task_name from harvest_order").query(String.class).list())
        .containsExactly("visit-host");
    assertThat(page(get("/admin/articles/" + news.wire)).select(".track").text())
        .contains("in the feed https://wire.example/feed");
  }

  @Test
  void setsAFieldWithAReasonThatReadersSee() {
    assertThat(set("title", HOSTILE, "So it says in print.")).hasStatus(HttpStatus.FOUND);

    Document desk = page(get("/admin/articles/" + news.wire));
    assertThat(desk.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(desk.select(".track").text()).contains("set by carl").contains("says in print");
    Document reader = page(get("/articles/" + news.wire));
    assertThat(reader.select(".revision.set").text())
        .contains("The headline was set here by hand by carl")
        .contains("So it says in print.");
    Document ledger = page(get("/corrections/curators"));
    assertThat(ledger.select("main").text()).contains("The headline was set of " + HOSTILE);
    for (Document page : List.of(desk, reader, ledger)) {
      assertThat(page.select("img[src=x]")).isEmpty();
    }
    assertThat(jdbc.sql("select deed from audit_entry").query(String.class).list())
        .containsExactly("article.field.title");
  }

  @Test
  void saysWhatIsWrongWithAValueAndKeepsWhatWasTyped() {
    Document noDay = page(set("published", "some day", "Because."));
    assertThat(noDay.select("[role=alert]").text()).contains("2023-11-14");
    assertThat(noDay.select("[name=value]").val()).isEqualTo("some day");
    assertThat(page(set("title", "Letter shrinks", " ")).select(".error")).hasSize(1);
    assertThat(get("/admin/articles/" + news.wire + "/fields/address"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(jdbc.sql("select count(*) from decision").query(Long.class).single()).isZero();
  }

  @Test
  void saysWhatALaterReadingGives() {
    set("title", "Letter shrinks", "So it says in print.");
    jdbc.sql(
            "insert into decision_doubt (decision_id, evidence, since) select id, 'Letter is lost', now() from decision")
        .update();

    for (String path : List.of("/admin/articles/" + news.wire, "/corrections/curators")) {
      assertThat(page(get(path)).select("main").text())
          .contains("A later reading")
          .contains("gives “Letter is lost”");
    }
  }

  @Test
  void aNameIsLeftOutWithAReasonThatReadersSee() {
    String names = "/admin/articles/" + news.wire + "/names";
    Document form = page(get(names));
    assertThat(form.select("fieldset.parts label").text()).contains("peaceful");
    String chosen = form.select("input[name=chosen]").val();

    assertThat(page(omit(names, chosen, " ")).select("#reason-error")).hasSize(1);
    assertThat(page(omit(names, "", "It is none.")).select("#chosen-error")).hasSize(1);
    assertThat(omit(names, chosen, "It is none.")).hasRedirectedUrl("/admin/decisions");
    assertThat(page(get("/articles/" + news.wire)).select("main").text())
        .contains("“peaceful” is not counted here as a name by carl")
        .contains("It is none.");
    assertThat(page(get("/corrections/curators")).select("main").text())
        .contains("A name is counted no more in");
    assertThat(page(omit(names, chosen, "Again.")).select("[role=alert]")).hasSize(1);
    assertThat(get("/admin/articles/99999/names")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult omit(String address, String chosen, String reason) {
    return web.post()
        .uri(address)
        .param("chosen", chosen.isEmpty() ? "0" : chosen)
        .param("reason", reason)
        .with(curator())
        .with(csrf())
        .exchange();
  }

  private MvcTestResult set(String field, String value, String reason) {
    return web.post()
        .uri("/admin/articles/" + news.wire + "/fields/" + field)
        .param("value", value)
        .param("reason", reason)
        .with(curator())
        .with(csrf())
        .exchange();
  }

  private void watch(long article) {
    jdbc.sql("insert into host (origin) values ('https://wire.example')").update();
    jdbc.sql(
            """
            insert into feed (outlet_id, address)
            select outlet_id, 'https://wire.example/feed' from article where id = ?
            """)
        .param(article)
        .update();
    jdbc.sql(
            """
            insert into page_watch (key, address, host_id, feed_id, outlet_id, article_id, etag)
            select 'k'::bytea, a.url, h.id, f.id, a.outlet_id, a.id, 'e'
            from article a, host h, feed f where a.id = ?
            """)
        .param(article)
        .update();
  }

  private MvcTestResult again(long article, String step) {
    return web.post()
        .uri("/admin/articles/" + article + "/again")
        .param("step", step)
        .with(curator())
        .with(csrf())
        .exchange();
  }

  private List<String> found(String field, Object value) {
    return page(get("/admin/articles?" + field + "={value}", value))
        .select("tbody th a")
        .eachText();
  }

  private MvcTestResult get(String path, Object... values) {
    return web.get().uri(path, values).with(curator()).exchange();
  }

  private static RequestPostProcessor curator() {
    return SecurityMockMvcRequestPostProcessors.user("carl").roles("CURATOR");
  }

  private static Document page(MvcTestResult result) {
    return Jsoup.parse(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
