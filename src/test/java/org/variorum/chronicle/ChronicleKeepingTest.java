package org.variorum.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.claim.TopicCompared;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class ChronicleKeepingTest {

  @Autowired ChronicleKeeping keeping;
  @Autowired Chronicle chronicle;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;

  private HarbourNews news;
  private long topic;
  private long story;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    topic = jdbc.sql("select id from topic").query(Long.class).single();
    story =
        jdbc.sql("select id from story where slug = ?")
            .param(HarbourNews.STORY)
            .query(Long.class)
            .single();
  }

  @Test
  void notesWhatArticlesDisagreeOn() {
    look();

    assertThat(sightings())
        .extracting(Sighting::kind)
        .containsExactlyInAnyOrder(
            SightingKind.CONFLICT,
            SightingKind.ALTERED_QUOTATION,
            SightingKind.DROPPED_ATTRIBUTION);
    assertThat(conflict().subject()).isEqualTo("Dockers who signed the letter");
    assertThat(conflict().place()).isEqualTo("f" + news.figure);
    assertThat(conflict().sides())
        .containsExactly(
            new Side(news.courier, news.saidByCourier, "Forty", false),
            new Side(news.wire, news.saidByWire, "Sixty", true));
    assertThat(sightings())
        .filteredOn(each -> each.kind() == SightingKind.DROPPED_ATTRIBUTION)
        .singleElement()
        .satisfies(
            dropped ->
                assertThat(dropped.sides())
                    .extracting(Side::articleId)
                    .containsExactly(news.wire, news.gazette));
  }

  @Test
  void aDisagreementKeepsItsFirstSightWhenAllIsComputedAnew() {
    look();
    Sighting before = conflict();

    jdbc.sql("delete from figure_outcome").update();
    jdbc.sql("delete from figure_value").update();
    jdbc.sql("update figure set id = default").update();
    giveAgain("Forty", "60", "Sixty");
    look();

    assertThat(conflict().id()).isEqualTo(before.id());
    assertThat(conflict().firstSeen()).isEqualTo(before.firstSeen());
    assertThat(conflict().place()).isNotEqualTo(before.place());
  }

  @Test
  void aDisagreementThatIsNoLongerFoundIsNotToldUntilItComesBack() {
    look();
    Sighting before = conflict();
    Version then = chronicle.ofDisagreements(topic);

    jdbc.sql("update figure set outcome = 'AGREE'").update();
    look();
    assertThat(sightings()).extracting(Sighting::kind).doesNotContain(SightingKind.CONFLICT);
    assertThat(chronicle.ofDisagreements(topic).number()).isGreaterThan(then.number());

    jdbc.sql("update figure set outcome = 'DIFFERS'").update();
    look();
    assertThat(conflict().id()).isEqualTo(before.id());
    assertThat(conflict().firstSeen()).isEqualTo(before.firstSeen());
    assertThat(conflict().changedAt()).isAfter(before.changedAt());
  }

  @Test
  void nothingCountsAsChangedWhenNothingDid() {
    look();
    Version ofTopic = chronicle.ofTopic(topic);
    Version ofStory = chronicle.ofStory(story);

    look();

    assertThat(chronicle.ofTopic(topic)).isEqualTo(ofTopic);
    assertThat(chronicle.ofStory(story)).isEqualTo(ofStory);
    assertThat(ofStory.number()).isPositive();
  }

  @Test
  void aNewHeadlineChangesTheStoryButNoDisagreement() {
    look();
    Version ofTopic = chronicle.ofTopic(topic);
    Version ofDisagreements = chronicle.ofDisagreements(topic);

    jdbc.sql("update story set title = 'Dockers sign, and strike' where id = ?")
        .param(story)
        .update();
    look();

    assertThat(chronicle.ofTopic(topic).number()).isGreaterThan(ofTopic.number());
    assertThat(chronicle.ofDisagreements(topic)).isEqualTo(ofDisagreements);
  }

  @Test
  void aStoryThatIsLeftEmptyTakesItsDisagreementsAlong() {
    look();

    jdbc.sql("update story_article set story_id = (select id from story where slug = ?)")
        .param(HarbourNews.LONE_STORY)
        .update();
    jdbc.sql("delete from figure").update();
    transaction.executeWithoutResult(
        status ->
            keeping.on(
                new TopicCompared(
                    topic,
                    Set.of(
                        jdbc.sql("select id from story where slug = ?")
                            .param(HarbourNews.LONE_STORY)
                            .query(Long.class)
                            .single()))));
    keeping.note(topic);

    assertThat(sightings())
        .extracting(Sighting::kind)
        .containsExactlyInAnyOrder(
            SightingKind.ALTERED_QUOTATION, SightingKind.DROPPED_ATTRIBUTION);
    assertThat(sightings()).extracting(Sighting::storyId).doesNotContain(story);
  }

  @Test
  void whatIsComparedOrdersALookInTheSameTransaction() {
    transaction.executeWithoutResult(
        status -> {
          keeping.on(new TopicCompared(topic, Set.of(story)));
          status.setRollbackOnly();
        });
    assertThat(ordered()).isZero();

    transaction.executeWithoutResult(status -> keeping.on(new TopicCompared(topic, Set.of(story))));
    assertThat(ordered()).isOne();
  }

  private void giveAgain(String one, String number, String two) {
    long figure = jdbc.sql("select id from figure").query(Long.class).single();
    give(figure, news.saidByCourier, news.courier, one, "40", "10:00");
    give(figure, news.saidByWire, news.wire, two, number, "11:00");
    jdbc.sql("insert into figure_outcome values (?, 0, 'DIFFERS', ?, ?, ?, ?, 'APART')")
        .params(figure, news.wire, two, news.courier, one)
        .update();
  }

  private void give(
      long figure, long statement, long article, String text, String min, String hour) {
    jdbc.sql(
            """
            insert into figure_value
            values (?, ?, 0, ?, ?, ?::numeric, null, false, false, null, ?::timestamptz)
            """)
        .params(figure, statement, article, text, min, "2024-03-05T" + hour + ":00Z")
        .update();
  }

  private void look() {
    transaction.executeWithoutResult(status -> keeping.on(new TopicCompared(topic, Set.of(story))));
    keeping.note(topic);
  }

  private List<Sighting> sightings() {
    return chronicle.newestOfTopic(topic, 50, 0);
  }

  private Sighting conflict() {
    return sightings().stream()
        .filter(each -> each.kind() == SightingKind.CONFLICT)
        .findFirst()
        .orElseThrow();
  }

  private long ordered() {
    return jdbc.sql("select count(*) from scheduled_tasks where task_name = ?")
        .param(ChronicleKeeping.NOTE)
        .query(Long.class)
        .single();
  }
}
