package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.Repetition;
import org.variorum.article.Repetitions;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feed;
import org.variorum.story.Stories;

/** How a worker follows feeds and reads what they name. */
class HarvestTest extends FollowingTest {

  private static final String WEATHER =
      "Rain is expected in the north for most of the week, with strong winds along the coast and"
          + " some snow on the hills, the weather service said. It advised drivers to take care and"
          + " walkers to stay away from the cliffs.";

  @Autowired Articles articles;
  @Autowired Repetitions repetitions;
  @Autowired Stories stories;

  @Test
  void keepsWhatBelongsToATopicAndOfTheRestAHash() {
    web.put("gull", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    web.put("gull", "/rain", "text/html", LocalWeb.page("Rain", WEATHER, WEATHER));
    follow("gull", new Item("/memo", "A memo"), new Item("/rain", "Rain"));

    soon().until(() -> pages("gull") == 1 && !outcomes("gull", "/rain").isEmpty());

    assertThat(titles("gull")).containsExactly("A memo");
    assertThat(outcomes("gull", "/memo")).containsExactly("NEW_ARTICLE");
    assertThat(outcomes("gull", "/rain")).containsExactly("NOT_ADMITTED");
    assertThat(jdbc.sql("select count(*) from page_left").query(Long.class).single()).isPositive();
    assertThat(
            jdbc.sql("select count(*) from page_watch where address like '%/rain'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void asksForNothingTwiceButWhetherItChanged() {
    web.put("heron", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    web.put("heron", "/rain", "text/html", LocalWeb.page("Rain", WEATHER, WEATHER));
    follow("heron", new Item("/memo", "A memo"), new Item("/rain", "Rain"));

    soon().until(() -> web.requests("heron", "/feed").size() >= 4);
    soon().until(() -> web.requests("heron", "/memo").size() >= 2);

    assertThat(web.requests("heron", "/feed").stream().skip(1))
        .allSatisfy(request -> assertThat(request.status()).isEqualTo(304));
    assertThat(web.requests("heron", "/memo").get(1).status()).isEqualTo(304);
    assertThat(web.requests("heron", "/rain")).hasSize(1);
    assertThat(web.requests("heron", "/robots.txt")).hasSize(1);
  }

  @Test
  void doesNotAskForWhatTheRulesExcludeByItsTeaser() {
    web.put("ibis", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow(
        "ibis",
        new Item("/match", "Cup final", "All the sport of the weekend", ""),
        new Item("/memo", "A memo"));

    soon().until(() -> pages("ibis") == 1);

    assertThat(web.requests("ibis", "/match")).isEmpty();
    assertThat(details("ibis", "/feed").getFirst())
        .contains("2 entries, 2 new; 1 left out by the topics' rules");
  }

  @Test
  void saysWhoAsksAndHowToReachThem() {
    follow("jackdaw");

    soon().until(() -> !web.requests("jackdaw", "/feed").isEmpty());

    assertThat(web.requests("jackdaw"))
        .allSatisfy(
            request ->
                assertThat(request.userAgent())
                    .startsWith("Variorum/")
                    .contains("+https://variorum.example/contact"));
  }

  @Test
  void leavesAloneWhatRobotsForbids() {
    web.put("kite", "/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret/\n");
    web.put("kite", "/secret/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    web.put("kite", "/memo", "text/html", LocalWeb.page("Another memo", MEMO, MEMO));
    follow("kite", new Item("/secret/memo", "A memo"), new Item("/memo", "Another memo"));

    soon().until(() -> pages("kite") == 1 && !outcomes("kite", "/secret/memo").isEmpty());

    assertThat(web.requests("kite", "/secret/memo")).isEmpty();
    assertThat(outcomes("kite", "/secret/memo")).containsExactly("ROBOTS");
    assertThat(titles("kite")).containsExactly("Another memo");
  }

  @Test
  void asksAHostForOneThingAtATime() {
    Item[] items = new Item[12];
    for (int i = 0; i < items.length; i++) {
      web.put("lark", "/memo-" + i, "text/html", LocalWeb.page("Memo " + i, MEMO, MEMO + i));
      items[i] = new Item("/memo-" + i, "Memo " + i);
    }
    follow("lark", items);
    Feed second = feeds.add(outlet("lark"), web.address("lark", "/other"), null, false);
    web.put("lark", "/other", "text/xml", web.rss("lark", List.of(items)));

    soon().until(() -> pages("lark") == items.length);

    assertThat(second.state()).isEqualTo(Feed.State.ACTIVE);
    assertThat(web.mostAtOnce("lark")).isEqualTo(1);
    for (Item item : items) {
      assertThat(web.requests("lark", item.path()).stream().filter(r -> r.status() == 200))
          .hasSize(1);
    }
  }

  @Test
  void keepsNothingOfPagesWhoseOutletReservesMining() {
    web.answer(
        "martin",
        "/memo",
        exchange -> {
          exchange.getResponseHeaders().set("X-Robots-Tag", "noai");
          byte[] body = LocalWeb.page("A memo", MEMO, MEMO).getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
        });
    follow("martin", new Item("/memo", "A memo"));

    soon().until(() -> !outcomes("martin", "/memo").isEmpty());

    assertThat(outcomes("martin", "/memo")).containsExactly("RESERVED");
    assertThat(titles("martin")).isEmpty();
  }

  @Test
  void givesUpAFeedThatIsGoneAndSaysWhy() {
    Feed feed = follow("nuthatch");
    soon().until(() -> !web.requests("nuthatch", "/feed").isEmpty());
    web.status("nuthatch", "/feed", 410, Map.of());

    soon().until(() -> state(feed) == Feed.State.RETIRED);

    assertThat(feeds.byId(feed.id()).orElseThrow().retiredReason()).contains("410");
    assertThat(details("nuthatch", "/feed").getFirst()).contains("not read any more");
  }

  @Test
  void remembersWhereAFeedMovedForGood() {
    Feed feed = follow("oriole");
    web.put("oriole", "/new", "text/xml", web.rss("oriole", List.of()));
    web.status("oriole", "/feed", 301, Map.of("Location", "/new"));

    soon()
        .until(
            () ->
                feeds.byId(feed.id()).orElseThrow().address().equals(web.address("oriole", "/new"))
                    && outcomes("oriole", "/new").size() > 1);

    assertThat(state(feed)).isEqualTo(Feed.State.ACTIVE);
  }

  @Test
  void restsAsLongAsAServerAsks() {
    Feed feed = follow("petrel");
    soon().until(() -> !web.requests("petrel", "/feed").isEmpty());
    web.status("petrel", "/feed", 429, Map.of("Retry-After", "3600"));

    soon().until(() -> outcomes("petrel", "/feed").contains("TOO_MANY_REQUESTS"));

    Instant rests =
        soon()
            .until(
                () ->
                    jdbc.sql(
                            """
                            select rests_until from host
                            where origin like 'http://petrel.%' and rests_until is not null
                            """)
                        .query(OffsetDateTime.class)
                        .optional(),
                Optional::isPresent)
            .orElseThrow()
            .toInstant();
    assertThat(rests).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
    soon()
        .until(
            () ->
                jdbc.sql(
                        """
                        select execution_time > now() + interval '50 minutes' and not picked
                        from harvest_order join host on host.id::text = task_instance
                        where origin like 'http://petrel.%'
                        """)
                    .query(Boolean.class)
                    .single());
    assertThat(state(feed)).isEqualTo(Feed.State.ACTIVE);
  }

  @Test
  void marksAnArticleThatItsOutletWithdrew() {
    web.put("quail", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("quail", new Item("/memo", "A memo"));
    soon().until(() -> pages("quail") == 1);
    web.status("quail", "/memo", 410, Map.of());

    soon().until(() -> outcomes("quail", "/memo").contains("WITHDRAWN"));

    long article = articleIds("quail").getFirst();
    assertThat(articles.withdrawals(article)).hasSize(1);
    assertThat(articles.byId(article).orElseThrow().text()).contains("hundred officials");
  }

  @Test
  void readsAnArticleAgainWhenItsTextChanged() {
    web.put("raven", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("raven", new Item("/memo", "A memo"));
    soon().until(() -> pages("raven") == 1);
    web.put(
        "raven",
        "/memo",
        "text/html",
        LocalWeb.page("A memo", MEMO.replace("a hundred", "two hundred"), MEMO));

    soon().until(() -> outcomes("raven", "/memo").contains("REVISED"));

    assertThat(articles.revisions(articleIds("raven").getFirst())).hasSize(2);
  }

  @Test
  void doesEachStepAgainForWhoAsks() {
    web.put("wren", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("wren", new Item("/memo", "A memo"));
    soon().until(() -> pages("wren") == 1);
    long article = articleIds("wren").getFirst();
    soon().until(() -> stories.ofArticle(article).isPresent());
    List<Long> before = statementIds(article);
    long story = stories.ofArticle(article).orElseThrow().id();

    for (Repetition.Step step : Repetition.Step.values()) {
      repetitions.ask(article, step, "carl");
    }

    soon().until(() -> repetitions.of(article, 9).stream().allMatch(r -> r.doneAt() != null));
    assertThat(web.requests("wren", "/memo")).filteredOn(r -> r.status() == 200).hasSize(2);
    assertThat(statementIds(article)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    assertThat(stories.ofArticle(article).orElseThrow().id()).isEqualTo(story);
    assertThat(repetitions.of(article, 9))
        .extracting(Repetition::outcome)
        .containsExactlyInAnyOrder(
            "An article that we hold.", before.size() + " statements", "It stays in its story.");
  }

  private List<Long> statementIds(long article) {
    return jdbc.sql("select id from statement where current and article_id = ?")
        .param(article)
        .query((rs, row) -> rs.getLong(1))
        .list();
  }

  @Test
  void asksForNothingWhileTheDiskIsFullAndGoesOnByItself() {
    Mockito.doReturn(true).when(disk).isLow();
    Feed feed = follow("plover");
    soon().until(() -> waits("plover"));
    assertThat(web.requests("plover")).isEmpty();

    Mockito.doReturn(false).when(disk).isLow();
    // a moment later by the clock
    jdbc.sql("update harvest_order set execution_time = now() where not picked").update();

    soon().until(() -> !web.requests("plover", "/feed").isEmpty());
    assertThat(state(feed)).isEqualTo(Feed.State.ACTIVE);
  }

  private boolean waits(String host) {
    return jdbc.sql(
                """
            select count(*) from harvest_order join host on host.id::text = task_instance
            where origin like ? and not picked and execution_time > now() + interval '1 minute'
            """)
            .param("http://" + host + ".%")
            .query(Long.class)
            .single()
        == 1;
  }

  @Test
  void goesOnWithOtherPagesWhereOneFails() {
    AtomicBoolean mended = new AtomicBoolean();
    web.answer(
        "swift",
        "/torn",
        exchange -> {
          byte[] body = LocalWeb.page("A torn memo", MEMO, MEMO).getBytes();
          exchange.sendResponseHeaders(200, body.length + (mended.get() ? 0 : 500));
          exchange.getResponseBody().write(body);
          exchange.getResponseBody().flush();
        });
    web.put("swift", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("swift", new Item("/torn", "Torn"), new Item("/memo", "A memo"));

    soon().until(() -> pages("swift") == 1);

    assertThat(titles("swift")).containsExactly("A memo");
    assertThat(outcomes("swift", "/torn")).contains("TRUNCATED");
    assertThat(
            jdbc.sql(
                    "select count(*) from page_watch where address like '%/torn' and due_at > now()")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void readsNothingOfAPausedFeedAndAllOfOneThatIsTakenUpAgain() {
    Feed feed = follow("teal");
    soon().until(() -> web.requests("teal", "/feed").size() > 1);
    feeds.pause(feed.id());
    soon()
        .until(
            () ->
                jdbc.sql(
                        """
                        select not exists (select from harvest_order join host
                        on host.id::text = task_instance where origin like 'http://teal.%')
                        """)
                    .query(Boolean.class)
                    .single());
    int before = web.requests("teal", "/feed").size();

    feeds.activate(feed.id());

    soon().until(() -> web.requests("teal", "/feed").size() > before);
  }

  private Feed.State state(Feed feed) {
    return feeds.byId(feed.id()).orElseThrow().state();
  }

  private long pages(String host) {
    return jdbc.sql(
            "select count(*) from page_watch where address like ? and article_id is not null")
        .param("http://" + host + ".%")
        .query(Long.class)
        .single();
  }

  private List<Long> articleIds(String host) {
    return jdbc.sql(
            "select article_id from page_watch where address like ? and article_id is not null")
        .param("http://" + host + ".%")
        .query((rs, row) -> rs.getLong(1))
        .list();
  }

  private List<String> titles(String host) {
    return articles.byIds(articleIds(host)).stream().map(Article::title).toList();
  }

  /** The newest first. */
  private List<String> details(String host, String path) {
    return fetches.newest(10_000).stream()
        .filter(fetch -> fetch.address().equals(web.address(host, path)))
        .filter(fetch -> fetch.outcome() != Outcome.UNCHANGED)
        .map(Fetch::detail)
        .toList();
  }
}
