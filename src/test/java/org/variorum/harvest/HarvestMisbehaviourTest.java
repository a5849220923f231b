package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.PostgresTest;
import org.variorum.article.Articles;
import org.variorum.harvest.http.Contacts;
import org.variorum.harvest.http.FetchSettings;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.RogueServer;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/**
 * A worker that follows outlets whose servers misbehave, each on a host of its own, and one good
 * outlet.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "variorum.roles=worker",
      "variorum.samples=false",
      "variorum.harvest.gap=0s",
      "variorum.harvest.shortest-rhythm=500ms",
      "variorum.harvest.longest-rhythm=2s",
      "variorum.harvest.reread=1h",
      "variorum.harvest.connect-timeout=5s",
      "variorum.harvest.read-timeout=5s",
      "variorum.harvest.whole-timeout=8s",
    })
@DirtiesContext
class HarvestMisbehaviourTest {

  private static final RogueOutlets OUTLETS = new RogueOutlets();
  private static final RogueServer SERVER = new RogueServer(OUTLETS);
  private static final Contacts CONTACTS = new Contacts(SERVER.port());

  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Topics topics;
  @Autowired Articles articles;
  @Autowired JdbcClient jdbc;
  @Autowired FetchLog fetches;

  /** A fetcher that can't leave this machine, whatever breaks. */
  @TestConfiguration
  static class LocalFetching {

    @Bean
    @Primary
    Fetcher localFetcher(HarvestSettings settings) {
      return CONTACTS.fetcher(
          FetchSettings.of(settings.userAgent())
              .waiting(
                  settings.connectTimeout(), settings.readTimeout(), settings.wholeTimeout()));
    }
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void endsEachInANamedOutcomeAndNoneStopsTheOthers() {
    topics.add(
        "memos", "Memos", "", new TopicRules(List.of("memo"), List.of(), List.of("sport")), false);
    OUTLETS.open(SERVER.port());
    OUTLETS.names().forEach(this::follow);

    soon().until(() -> articles("good").size() == 1);
    soon().untilAsserted(() -> assertThat(unexpected()).isEmpty());
    OUTLETS.publishMore();
    soon().until(() -> articles("good").size() == 2);

    assertThat(OUTLETS.expected()).hasSizeGreaterThan(60);
    assertThat(articles("relative links")).hasSize(1);
    assertThat(articles("guids that repeat themselves")).hasSize(2);
    assertThat(articles("entries from the future")).hasSize(1);
    assertThat(fetches.newest(10_000))
        .allSatisfy(
            fetch ->
                assertThat(fetch.detail()).isNotBlank().doesNotContain("Exception", "org.", "\n"))
        .noneMatch(fetch -> fetch.outcome() == Outcome.FAULT);
    assertThat(CONTACTS.others()).isEmpty();
  }

  private void follow(String name) {
    feeds.add(outlets.named("The " + name, false).id(), OUTLETS.address(name, "/feed"), null, false);
  }

  private List<String> unexpected() {
    Map<String, String> outcomes = outcomes();
    return OUTLETS.expected().entrySet().stream()
        .filter(each -> !each.getValue().equals(outcomes.get(each.getKey())))
        .map(each -> each + ", but it is " + outcomes.get(each.getKey()))
        .toList();
  }

  /** By the place that misbehaves, what came of it the first time; a redirect is only a step. */
  private Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    List<Fetch> log = new ArrayList<>(fetches.newest(10_000)).reversed();
    for (Fetch fetch : log) {
      String place = OUTLETS.place(fetch.address());
      if (place != null && fetch.outcome() != Outcome.REDIRECTED) {
        outcomes.merge(
            place,
            fetch.outcome().name(),
            (first, then) -> OUTLETS.readsTwice(place) ? then : first);
      }
    }
    return outcomes;
  }

  private List<Long> articles(String name) {
    return jdbc.sql(
            "select article_id from page_watch where address like ? and article_id is not null")
        .param(OUTLETS.address(name, "/") + "%")
        .query((rs, row) -> rs.getLong(1))
        .list();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(100));
  }
}
