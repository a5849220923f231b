package org.variorum.harvest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.variorum.PostgresTest;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.platform.upkeep.DiskGuard;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/**
 * A worker that follows feeds on a web of this machine's own, three times a second, and reads an
 * article again after half a second. All such tests share it: each follows hosts that no other
 * does, and feeds rest when their test is over.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "variorum.roles=worker",
      "variorum.samples=false",
      "variorum.harvest.gap=0s",
      "variorum.harvest.shortest-rhythm=300ms",
      "variorum.harvest.longest-rhythm=300ms",
      "variorum.harvest.reread=500ms,1h",
      "variorum.harvest.contact=https://variorum.example/contact",
      "variorum.harvest.allowed-hosts=*.localhost",
    })
abstract class FollowingTest {

  /** What an article of the followed topic says. */
  static final String MEMO =
      "More than a hundred officials signed a memo that urges the minister to change course, three"
          + " people who have read it said on Monday. The memo was sent through a channel kept for"
          + " dissent, and nobody who signed it was named in it.";

  static LocalWeb web;

  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;
  @Autowired FetchLog fetches;
  @MockitoSpyBean DiskGuard disk;

  @BeforeAll
  static void serve() {
    web = new LocalWeb();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  @BeforeEach
  void followMemos() {
    topics.add(
        "memos", "Memos", "", new TopicRules(List.of("memo"), List.of(), List.of("sport")), false);
  }

  @AfterEach
  void rest() {
    jdbc.sql("select id from feed where state = 'ACTIVE'")
        .query((rs, row) -> rs.getLong(1))
        .list()
        .forEach(feeds::pause);
  }

  Feed follow(String host, Item... items) {
    web.put(host, "/feed", "application/rss+xml", web.rss(host, List.of(items)));
    return feeds.add(outlet(host), web.address(host, "/feed"), null, false);
  }

  long outlet(String host) {
    return outlets.named("The " + host, false).id();
  }

  List<String> outcomes(String host, String path) {
    return fetches.newest(10_000).stream()
        .filter(fetch -> fetch.address().equals(web.address(host, path)))
        .map(fetch -> fetch.outcome().name())
        .toList();
  }

  static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
  }
}
