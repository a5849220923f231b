package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.harvest.NewEntries.Sorted;
import org.variorum.harvest.feed.Entry;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** What becomes of a feed's entries when the rules that shut them out are changed. */
@RoomTest
class WideningsTest {

  private static final URI FEED = URI.create("https://courier.example/feed");
  private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

  @Autowired Topics topics;
  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Hosts hosts;
  @Autowired NewEntries entries;
  @Autowired FeedWatches watches;
  @Autowired PageWatches pages;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private Topic pier;

  @BeforeEach
  void follow() {
    pier = topics.add("pier", "The pier", "", rules("pier").without("regatta", "storm"), false);
    feeds.add(outlets.named("Courier", false).id(), FEED.toString(), null, false);
  }

  @Test
  void entriesThatRulesShutOutAreLookedAtAgainByWiderOnes() {
    Sorted first = visit("Storm over the bay", "The pier is open");
    assertThat(first.fresh()).isEqualTo(2);
    assertThat(first.left()).isEqualTo(1);
    assertThat(visit("Storm over the bay").fresh()).isZero();

    change(rules("pier").without("regatta"));

    Sorted again = visit("Storm over the bay", "The pier is open");
    assertThat(again.fresh()).isEqualTo(1);
    assertThat(again.left()).isZero();
    assertThat(watched()).containsExactly("/the-pier-is-open", "/storm-over-the-bay");
    assertThat(visit("Storm over the bay").fresh()).isZero();
  }

  @Test
  void thoseThatWiderRulesStillShutOutAreLeftUntilTheNext() {
    visit("A regatta in May");

    change(rules("pier", "quay").without("regatta", "storm"));

    assertThat(visit("A regatta in May").left()).isEqualTo(1);
    assertThat(visit("A regatta in May").fresh()).isZero();
    change(rules("pier", "quay"));
    assertThat(visit("A regatta in May").fresh()).isEqualTo(1);
  }

  @Test
  void narrowerRulesBringNothingBack() {
    visit("Storm over the bay");

    change(rules("pier").without("regatta", "storm", "fog"));

    assertThat(visit("Storm over the bay").fresh()).isZero();
  }

  @Test
  void pageThatBelongedToNoTopicIsReadAgainAndOneWithoutAnArticleIsNot() {
    visit("A gull", "A tern");
    List<Due.Page> due = pages.due(host(), Instant.now().plusSeconds(60), 9);
    pages.leave(due.getFirst(), NOON, 1L);
    pages.leave(due.getLast(), NOON, null);
    assertThat(visit("A gull", "A tern").fresh()).isZero();

    change(rules("gull"));

    assertThat(visit("A gull", "A tern").fresh()).isEqualTo(1);
    assertThat(watched()).containsExactly("/a-gull");
  }

  @Test
  void feedThatDidNotChangeIsReadOnceMore() {
    transaction.executeWithoutResult(
        status ->
            watches.read(
                feed(), NOON, Duration.ofHours(1), NOON, "\"7\"", null, new byte[] {7}, 1L));
    assertThat(feed().etag()).isEqualTo("\"7\"");

    change(rules("pier", "quay"));

    assertThat(feed().etag()).isNull();
    assertThat(feed().bodyHash()).isNull();
  }

  private record Rules(List<String> any) {
    TopicRules without(String... none) {
      return new TopicRules(any, List.of(), List.of(none));
    }
  }

  private static Rules rules(String... any) {
    return new Rules(List.of(any));
  }

  private void change(Rules rules) {
    change(rules.without());
  }

  private void change(TopicRules rules) {
    topics.change(pier.id(), pier.name(), "", rules);
  }

  private Sorted visit(String... titles) {
    List<Entry> named = Stream.of(titles).map(WideningsTest::entry).toList();
    return Objects.requireNonNull(
        transaction.execute(
            status -> entries.keep(feed(), hosts.byId(host()), named, Instant.now())));
  }

  private static Entry entry(String title) {
    URI address = FEED.resolve("/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
    return new Entry(title, address, title, "", List.of(), null, null, null);
  }

  private long host() {
    return hosts.of(FEED).id();
  }

  private Due.Feed feed() {
    return watches.due(host(), Instant.now().plusSeconds(60), 1).getFirst();
  }

  private List<String> watched() {
    return jdbc.sql(
            "select replace(address, 'https://courier.example', '') from page_watch order by id")
        .query((rs, row) -> String.valueOf(rs.getString(1)))
        .list();
  }
}
