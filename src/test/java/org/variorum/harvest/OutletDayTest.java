package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.PostgresTest;
import org.variorum.article.Articles;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/**
 * An outlet followed through a day, half an hour in half a second: what it publishes, corrects,
 * retouches and takes down, up to the pages that readers see.
 */
@PostgresTest
@SpringBootTest(
    properties = {
      "variorum.roles=web,worker",
      "variorum.samples=false",
      "variorum.harvest.gap=0s",
      "variorum.harvest.shortest-rhythm=300ms",
      "variorum.harvest.longest-rhythm=300ms",
      "variorum.harvest.contact=https://variorum.example/contact",
      "variorum.harvest.allowed-hosts=*.localhost",
    })
@AutoConfigureMockMvc
@DirtiesContext
class OutletDayTest {

  private static final String HERALD = "herald";

  private static final List<String> LETTER =
      List.of(
          "Some 400 dockers have signed a letter that asks the harbour council to reopen the old"
              + " pier, Ines Carr, who speaks for them, said on Friday.",
          "The pier was closed in March, after a storm had broken two of its piles. Since then the"
              + " boats that used to moor there lie in the lagoon, an hour from the fish market.",
          "“Nobody has told us when it will open again,” Carr said. The council did not answer"
              + " questions about the letter.");
  private static final List<String> SURVEY =
      List.of(
          "A survey of the old pier will take until the summer, the harbour council said in a"
              + " letter to the owners of the boats that used to moor there.",
          "Divers are to look at each pile. What they find will decide whether the pier is mended"
              + " or pulled down, and how much money the town must find for it.",
          "The owners said they had hoped to hear of a date, and would write again.");
  private static final List<String> RUMOUR =
      List.of(
          "The mayor has written a letter of resignation, a person close to the town hall said on"
              + " Friday, after months of quarrel about the old pier and who is to pay for it.",
          "The mayor’s office did not answer calls. Members of the harbour council said they knew"
              + " of no such letter and had met the mayor in the morning.",
          "The town votes in the autumn, and nobody has said yet who will stand.");
  private static final List<String> MATCH =
      List.of(
          "The rowers of the town won the regatta on the lagoon by two lengths on Friday, in a"
              + " wind that made the smaller boats turn back before the start.",
          "It was their third victory in a row, and the first with the new boat that they had"
              + " saved for since the winter before last.");

  private static LocalWeb web;

  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Topics topics;
  @Autowired Articles articles;
  @Autowired FetchLog fetches;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester pages;

  /** So many readings that none of the day's changes comes too late, however slow the machine. */
  @DynamicPropertySource
  static void readAgainAndAgain(DynamicPropertyRegistry settings) {
    settings.add(
        "variorum.harvest.reread",
        () ->
            IntStream.rangeClosed(1, 400)
                .mapToObj(step -> step * 500 + "ms")
                .collect(Collectors.joining(",")));
  }

  @BeforeAll
  static void serve() {
    web = new LocalWeb();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  @Test
  void followsWhatAnOutletPublishesCorrectsAndTakesDown() {
    topics.add(
        "letters", "Letters", "", new TopicRules(List.of("letter"), List.of(), List.of()), false);

    // in the morning
    publish("/letter", "Dockers write to the council", LETTER);
    publish("/survey", "Survey of the pier takes until summer", SURVEY);
    publish("/match", "Rowers win", MATCH);
    List<Item> items =
        new ArrayList<>(
            List.of(
                new Item("/letter?utm_source=rss", "Dockers write to the council"),
                new Item("/survey?utm_source=rss", "Survey of the pier takes until summer"),
                new Item("/match?utm_source=rss", "Rowers win")));
    list(items);
    feeds.add(outlets.named("The Strait Herald", false).id(), address("/feed"), "Herald", false);
    soon().until(() -> held("/letter") && held("/survey") && read("/match?utm_source=rss"));
    assertThat(held("/match")).isFalse();

    // at noon: a new article, and the light version of one that is known
    publish("/rumour", "Mayor said to resign", RUMOUR);
    web.put(
        HERALD, "/lite/17", "text/html", html("/letter", "Dockers write to the council", LETTER));
    items.addFirst(new Item("/rumour", "Mayor said to resign"));
    items.addFirst(new Item("/lite/17", "Dockers write to the council"));
    list(items);
    soon().until(() -> held("/rumour") && held("/lite/17"));
    long letter = id("/letter");
    assertThat(id("/lite/17")).isEqualTo(letter);

    // in the afternoon: a correction, a retouch, and one that was wrong altogether
    publish(
        "/letter",
        "Dockers write to the council",
        LETTER.stream().map(text -> text.replace("400", "500")).toList());
    publish(
        "/survey",
        "Survey of the pier takes until summer",
        SURVEY.stream()
            .map(text -> text.replace("had hoped to hear", "would have liked to hear"))
            .toList());
    web.status(HERALD, "/rumour", 410, Map.of());
    soon()
        .until(
            () ->
                articles.revisions(letter).size() > 1
                    && articles.revisions(id("/survey")).size() > 1
                    && !articles.withdrawals(id("/rumour")).isEmpty());

    // in the evening, what readers see
    assertThat(history(letter)).containsExactly("First read", "Revision 2 substantive");
    Document diff = page("/articles/" + letter + "/revisions/2");
    assertThat(diff.select(".opening .changes li").eachText())
        .containsExactly("the number 400 became 500", "1 sentence reworded");
    assertThat(diff.select(".reading del").text()).contains("400").doesNotContain("500");
    assertThat(diff.select(".reading ins").text()).contains("500").doesNotContain("400");
    assertThat(diff.select(".fold").text()).contains("words unchanged");
    assertThat(articles.addresses(letter))
        .containsExactlyInAnyOrder(address("/letter"), address("/lite/17"));

    long survey = id("/survey");
    assertThat(history(survey)).containsExactly("First read", "Revision 2 minor");
    assertThat(page("/articles/" + survey + "/revisions/2").select(".reading ins").text())
        .contains("would have liked");

    long rumour = id("/rumour");
    assertThat(history(rumour)).containsExactly("First read", "Withdrawn");
    assertThat(element(page("/articles/" + rumour), ".gone").text())
        .contains("410", "stays in the comparison");
    assertThat(articles.byId(rumour).orElseThrow().text()).contains("resignation");
  }

  @Test
  void articleThatComesBackIsNoLongerMarked() {
    topics.add(
        "letters", "Letters", "", new TopicRules(List.of("letter"), List.of(), List.of()), false);
    web.put(
        "echo", "/letter", "text/html", LocalWeb.page("A letter", LETTER.toArray(String[]::new)));
    web.put(
        "echo",
        "/feed",
        "application/rss+xml",
        web.rss("echo", List.of(new Item("/letter", "A letter"))));
    feeds.add(outlets.named("The Echo", false).id(), web.address("echo", "/feed"), "Echo", false);
    soon().until(() -> articles.holds(web.address("echo", "/letter")));
    long letter = articles.idOf(web.address("echo", "/letter")).orElseThrow();
    web.status("echo", "/letter", 404, Map.of());
    soon()
        .until(
            () -> {
              askAgainNow();
              return !articles.withdrawals(letter).isEmpty();
            });

    web.put(
        "echo", "/letter", "text/html", LocalWeb.page("A letter", LETTER.toArray(String[]::new)));

    soon().until(() -> articles.withdrawals(letter).getLast().restored() != null);
    assertThat(history(letter)).containsExactly("First read", "Withdrawn", "There again");
    assertThat(page("/articles/" + letter).select(".gone")).isEmpty();
  }

  /** Half a minute early. */
  private void askAgainNow() {
    jdbc.sql("update page_watch set due_at = now() where failures > 0").update();
  }

  private void publish(String path, String title, List<String> paragraphs) {
    String page = html(path, title, paragraphs);
    web.put(HERALD, path, "text/html; charset=utf-8", page);
    web.put(HERALD, path + "?utm_source=rss", "text/html; charset=utf-8", page);
  }

  private void list(List<Item> items) {
    web.put(HERALD, "/feed", "application/rss+xml", web.rss(HERALD, items));
  }

  private String html(String canonical, String title, List<String> paragraphs) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>%1$s | The Strait Herald</title>
        <link rel="canonical" href="%2$s"><meta property="og:title" content="%1$s">
        <meta property="og:site_name" content="The Strait Herald">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "headline": "%1$s", "author": {"@type": "Person", "name": "Ada Quay"}}</script></head>
        <body><header><a href="/">The Strait Herald</a><nav><a href="/town">Town</a>
        <a href="/sport">Sport</a></nav></header>
        <main><article><h1>%1$s</h1><p class="byline">By Ada Quay</p>%3$s
        <aside class="related"><h2>Read also</h2><ul><li><a href="/survey">The survey</a></li></ul>
        </aside></article></main><footer>The Strait Herald, Harbour Street 1</footer></body></html>
        """
        .formatted(
            title,
            address(canonical),
            paragraphs.stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining()));
  }

  private String address(String path) {
    return web.address(HERALD, path);
  }

  private boolean held(String path) {
    return articles.holds(address(path));
  }

  private long id(String path) {
    return articles.idOf(address(path)).orElseThrow();
  }

  private boolean read(String path) {
    return fetches.newest(10_000).stream().anyMatch(fetch -> fetch.address().equals(address(path)));
  }

  private List<String> history(long article) {
    return page("/articles/" + article).select(".history li > div > p").eachText();
  }

  private Document page(String path) {
    MvcTestResult answer = pages.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static Element element(Element in, String selector) {
    return Objects.requireNonNull(in.selectFirst(selector), selector);
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
  }
}
