package org.variorum.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.PostgresTest;
import org.variorum.chronicle.StoriesChanged;
import org.variorum.syndication.format.FeedRules;
import org.variorum.syndication.format.Format;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

@PostgresTest
@SpringBootTest(
    properties = {
      "variorum.roles=web",
      "variorum.samples=false",
      "variorum.base-url=https://news.example/",
      "variorum.harvest.allowed-hosts=127.0.0.1"
    })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

  private static final String HOME = "https://news.example";
  private static final String TOPIC = "/topics/harbour/feed";
  private static final String DISAGREEMENTS = "/topics/harbour/disagreements";
  private static final String STORY = "/stories/dockers-letter/feed";

  private static final HubServer HUB = new HubServer();

  @DynamicPropertySource
  static void hub(DynamicPropertyRegistry registry) {
    registry.add("variorum.websub.hub", HUB::address);
  }

  @Autowired MockMvcTester web;
  @Autowired HubPinging pinging;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;

  @AfterAll
  static void closeHub() {
    HUB.close();
  }

  @BeforeAll
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers \u000B& <script>alert(1)</script> sign");
    jdbc.sql(
            "insert into source (slug, name, type) values ('anonymous-a-clerk', 'a clerk', 'ANONYMOUS')")
        .update();
    jdbc.sql("update statement set source_id = (select id from source)").update();
    long sighting =
        jdbc.sql(
                """
                insert into sighting (topic_id, story_id, kind, respect, subject, place, first_seen,
                                      changed_at)
                select topic_id, id, 'CONFLICT', 'how many', 'Dockers who signed the letter', 'f1',
                       '2024-03-06T08:00:00Z', '2024-03-06T09:00:00Z'
                from story where slug = ? returning id
                """)
            .param(HarbourNews.STORY)
            .query(Long.class)
            .single();
    side(sighting, 0, news.courier, news.saidByCourier, "Forty", false);
    side(sighting, 1, news.wire, news.saidByWire, "Sixty", true);
    jdbc.sql(
            """
            insert into story_state select id, topic_id, 2, '', 1, '2024-03-06T09:00:00Z' from story
            """)
        .update();
    jdbc.sql(
            """
            insert into topic_state
            select id, 3, '2024-03-06T09:00:00Z', 2, '2024-03-06T09:00:00Z' from topic
            """)
        .update();
  }

  private void side(
      long sighting, int position, long article, long statement, String words, boolean against) {
    jdbc.sql(
            """
            insert into sighting_side (sighting_id, position, article_id, statement_id, words, against)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(sighting, position, article, statement, words, against)
        .update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TOPIC,
        DISAGREEMENTS,
        STORY,
        "/outlets/north-wire/feed",
        "/sources/anonymous-a-clerk/feed"
      })
  void everyFeedKeepsToTheSpecifications(String path) throws Exception {
    List<String> ids = null;
    for (Format format : Format.values()) {
      MvcTestResult answer = get(path + "." + format.extension());
      assertThat(answer).hasStatusOk();
      assertThat(answer.getResponse().getContentType()).isEqualTo(format.contentType());
      List<String> found =
          FeedRules.check(
              format,
              answer.getResponse().getContentAsByteArray(),
              HOME + path + "." + format.extension());
      assertThat(found).isNotEmpty().allSatisfy(id -> assertThat(id).startsWith("tag:"));
      assertThat(found).allSatisfy(id -> assertThat(id).doesNotContain("news.example"));
      assertThat(ids == null || ids.equals(found)).isTrue();
      ids = found;
    }
  }

  @Test
  void aTopicsItemsAreItsStories() throws Exception {
    assertThat(entries(TOPIC))
        .extracting(SyndEntry::getLink)
        .containsExactly(HOME + "/stories/dockers-return", HOME + "/stories/dockers-letter");
    assertThat(html(entries(TOPIC).get(1)).text())
        .isEqualTo(
            "3 outlets, 2 independent reports. Conflict: Dockers who signed the letter: “Forty” or"
                + " “Sixty”");
  }

  @Test
  void aDisagreementSaysWhatAndWhereWithItsEvidence() throws Exception {
    SyndEntry entry = entries(DISAGREEMENTS).getFirst();
    Document content = html(entry);

    assertThat(entry.getTitle())
        .isEqualTo("Conflict: Dockers who signed the letter: “Forty” or “Sixty”");
    assertThat(entry.getLink()).isEqualTo(HOME + "/stories/dockers-letter#f1");
    assertThat(entry.getPublishedDate()).isEqualTo("2024-03-06T08:00:00Z");
    assertThat(entry.getUpdatedDate()).isEqualTo("2024-03-06T09:00:00Z");
    assertThat(content.select("p").getFirst().text())
        .isEqualTo("Harbour Courier: “Forty”; North Wire: “Sixty”.");
    assertThat(content.select("q").eachText())
        .containsExactly(
            "Forty dockers signed the letter, a clerk said.",
            "Sixty dockers signed the letter, a clerk said.");
    assertThat(content.select("li a").eachAttr("href"))
        .containsExactly(
            HOME + "/articles/" + news.courier + "#s" + news.saidByCourier,
            HOME + "/articles/" + news.wire + "#s" + news.saidByWire);
  }

  @Test
  void aStorysItemsAreItsArticlesAndDisagreements() throws Exception {
    assertThat(entries(STORY))
        .extracting(SyndEntry::getLink)
        .containsExactly(
            HOME + "/stories/dockers-letter#f1",
            HOME + "/articles/" + news.gazette,
            HOME + "/articles/" + news.wire,
            HOME + "/articles/" + news.courier);
  }

  @Test
  void aSourcesItemsQuoteWhatItSaid() throws Exception {
    List<SyndEntry> entries = entries("/sources/anonymous-a-clerk/feed");

    assertThat(entries).hasSize(2);
    assertThat(html(entries.getFirst()).select("blockquote").eachText())
        .containsExactly("Sixty dockers signed the letter, a clerk said.");
  }

  @Test
  void aSearchsItemsQuoteWhereItsWordsStand() throws Exception {
    MvcTestResult answer = get("/search/feed.atom?q=second paragraph");
    List<String> ids =
        FeedRules.check(
            Format.ATOM,
            answer.getResponse().getContentAsByteArray(),
            HOME + "/search/feed.atom?q=second+paragraph");
    List<SyndEntry> entries = entries("/search/feed", "?q=second paragraph");

    assertThat(ids).hasSize(4).allSatisfy(id -> assertThat(id).startsWith("tag:"));
    assertThat(entries)
        .extracting(SyndEntry::getLink)
        .endsWith(HOME + "/articles/" + news.wire, HOME + "/articles/" + news.courier);
    assertThat(html(entries.getFirst()).select("blockquote").text())
        .contains("Its second paragraph");
    assertThat(get("/search/feed.json?q=zebra").getResponse().getContentAsString())
        .contains("\"items\":[]");
  }

  @Test
  void aChangedHeadlineMakesNoNewItem() throws Exception {
    SyndEntry before = entries(TOPIC).getFirst();

    jdbc.sql("update story set title = 'Dockers stay away' where slug = ?")
        .param(HarbourNews.LONE_STORY)
        .update();
    jdbc.sql(
            """
            update story_state set changed_at = '2024-03-07T09:00:00Z'
            where story_id = (select id from story where slug = ?)
            """)
        .param(HarbourNews.LONE_STORY)
        .update();
    jdbc.sql("update topic_state set changes = changes + 1").update();
    SyndEntry after = entries(TOPIC).getFirst();

    assertThat(after.getTitle()).isEqualTo("Dockers stay away");
    assertThat(after.getUri()).isEqualTo(before.getUri());
    assertThat(after.getPublishedDate()).isEqualTo(before.getPublishedDate());
    assertThat(after.getUpdatedDate()).isAfter(before.getUpdatedDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {TOPIC + ".xml", DISAGREEMENTS + ".atom", STORY + ".json"})
  void answersShortlyWhereNothingChanged(String path) {
    MvcTestResult first = get(path);
    assertThat(header(first, "Cache-Control")).isEqualTo("max-age=60, public");
    assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");

    MvcTestResult second =
        web.get().uri(path).header("If-None-Match", header(first, "ETag")).exchange();
    assertThat(second).hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
    assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
    assertThat(header(second, "Cache-Control")).isEqualTo("max-age=60, public");
    assertThat(web.get().uri(path).header("If-Modified-Since", header(first, "Last-Modified")))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(web.get().uri(path).header("If-None-Match", "\"another\"")).hasStatusOk();
    assertThat(web.head().uri(path)).hasStatusOk();
  }

  @Test
  void aNewVersionIsSentAgain() {
    MvcTestResult first = get(DISAGREEMENTS + ".xml");

    jdbc.sql("update topic_state set sightings = sightings + 1").update();

    assertThat(web.get().uri(DISAGREEMENTS + ".xml").header("If-None-Match", header(first, "ETag")))
        .hasStatusOk();
  }

  @Test
  void announcesItsHubWhereItIsPinged() {
    assertThat(get(TOPIC + ".atom").getResponse().getHeaders(HttpHeaders.LINK))
        .containsExactly(
            "<" + HUB.address() + ">; rel=\"hub\"",
            "<https://news.example/topics/harbour/feed.atom>; rel=\"self\"");
    assertThat(get("/outlets/north-wire/feed.atom").getResponse().getHeaders(HttpHeaders.LINK))
        .isEmpty();
  }

  @Test
  void tellsItsHubWhichFeedsChanged() {
    HUB.forget();

    pinging.pingTopic(topic());

    assertThat(HUB.told())
        .singleElement()
        .satisfies(
            form ->
                assertThat(form)
                    .startsWith("hub.mode=publish&hub.url=")
                    .contains("https://news.example/topics/harbour/feed.atom")
                    .contains("https://news.example/topics/harbour/disagreements.json"));
  }

  @Test
  void aHubThatIsNotWellIsToldAgain() {
    HUB.answer(503);
    try {
      assertThatThrownBy(() -> pinging.pingTopic(topic()))
          .isInstanceOf(IllegalStateException.class);
    } finally {
      HUB.answer(204);
    }
  }

  @Test
  void aChangeOrdersItsNoticeInTheSameTransaction() {
    long topic = topic();
    StoriesChanged changed = new StoriesChanged(topic, List.of(1L, 2L), true);

    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(changed);
          status.setRollbackOnly();
        });
    assertThat(ordered()).isEmpty();

    transaction.executeWithoutResult(status -> events.publishEvent(changed));
    assertThat(ordered())
        .containsExactly(HubPinging.PING_STORY, HubPinging.PING_STORY, HubPinging.PING_TOPIC);
  }

  private long topic() {
    return jdbc.sql("select id from topic").query(Long.class).single();
  }

  private List<String> ordered() {
    return jdbc.sql(
            "select task_name from scheduled_tasks where task_name like 'ping-%' order by task_name")
        .query((rs, n) -> rs.getString(1))
        .list();
  }

  @Test
  void longFeedsAreSentInPages() throws Exception {
    jdbc.sql(
            """
            insert into sighting (topic_id, story_id, kind, respect, subject, place, first_seen,
                                  changed_at)
            select topic_id, story_id, 'UPDATE', 'how many', 'Ship ' || n, 'f' || n,
                   timestamptz '2020-01-01T00:00:00Z' + n * interval '1 minute',
                   timestamptz '2020-01-01T00:00:00Z'
            from sighting, generate_series(1, 60) n
            """)
        .update();
    try {
      Document first = xml(DISAGREEMENTS + ".atom");
      String next = first.select("link[rel=next]").attr("href");
      Document second = xml(next.substring(HOME.length()));

      assertThat(first.select("entry")).hasSize(50);
      assertThat(second.select("entry")).hasSize(11);
      assertThat(second.select("link[rel=next]")).isEmpty();
      assertThat(second.select("link[rel=previous]").attr("href"))
          .isEqualTo(HOME + DISAGREEMENTS + ".atom");
      assertThat(first.select("entry > id").eachText())
          .doesNotContainAnyElementsOf(second.select("entry > id").eachText());
    } finally {
      jdbc.sql("delete from sighting where kind = 'UPDATE'").update();
    }
  }

  @Test
  void listsAllFeedsAsOpml() throws Exception {
    Document opml = xml("/opml.xml");

    assertThat(opml.select("opml").attr("version")).isEqualTo("2.0");
    assertThat(opml.select("head > title").text()).isNotBlank();
    assertThat(opml.select("outline[type=rss]"))
        .isNotEmpty()
        .allSatisfy(
            outline -> {
              assertThat(outline.attr("text")).isNotBlank();
              assertThat(get(outline.attr("xmlUrl").substring(HOME.length()))).hasStatusOk();
            });
    assertThat(opml.select("outline").eachAttr("xmlUrl"))
        .contains(HOME + TOPIC + ".xml", HOME + DISAGREEMENTS + ".xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/topics/nothing/feed.xml",
        "/topics/harbour/feed.csv",
        "/stories/nothing/feed.atom",
        "/outlets/nothing/feed.json",
        "/sources/nothing/feed.xml",
        "/search/feed.xml?q= ",
        "/topics/harbour/feed.xml?page=0",
        "/topics/harbour/feed.xml?page=x"
      })
  void whatIsNotThereHasNoFeed(String path) {
    assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aStoryThatIsNoMoreLeadsToTheOneItBecame() {
    jdbc.sql(
            """
            insert into story (slug, topic_id, title, merged_into)
            select 'dockers-gone', topic_id, 'Gone', id from story where slug = ?
            """)
        .param(HarbourNews.STORY)
        .update();

    MvcTestResult answer = get("/stories/dockers-gone/feed.atom");

    assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY);
    assertThat(header(answer, "Location")).isEqualTo(STORY + ".atom");
  }

  private List<SyndEntry> entries(String path) throws Exception {
    return entries(path, "");
  }

  private List<SyndEntry> entries(String path, String query) throws Exception {
    byte[] body = get(path + ".atom" + query).getResponse().getContentAsByteArray();
    return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(body))).getEntries();
  }

  private static Document html(SyndEntry entry) {
    return Jsoup.parseBodyFragment(entry.getContents().getFirst().getValue());
  }

  private Document xml(String path) throws Exception {
    Document read =
        Jsoup.parse(get(path).getResponse().getContentAsString(), "", Parser.xmlParser());
    assertThat(read.children()).extracting(Element::tagName).isNotEmpty();
    return read;
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).exchange();
  }

  private static String header(MvcTestResult answer, String name) {
    return Objects.requireNonNull(answer.getResponse().getHeader(name));
  }
}
