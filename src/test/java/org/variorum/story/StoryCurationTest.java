package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.article.Articles;
import org.variorum.story.StoryDecision.Kind;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class StoryCurationTest {

  private static final String LETTER = "docker letter sign wage harbour crane shift";

  @Autowired StoryCuration curation;
  @Autowired Stories stories;
  @Autowired StoryStore store;
  @Autowired Articles articles;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;

  private HarbourNews news;
  private Story letter;
  private Story back;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    letter = stories.bySlug(HarbourNews.STORY).orElseThrow();
    back = stories.bySlug(HarbourNews.LONE_STORY).orElseThrow();
  }

  @Test
  void mergedStoryLeadsToTheOtherAndIsInTheLedger() {
    curation.merge(letter.id(), back.id(), "Ida", "One strike.");

    assertThat(stories.byId(letter.id()).orElseThrow().articles()).hasSize(4);
    assertThat(stories.bySlug(HarbourNews.LONE_STORY)).isEmpty();
    assertThat(stories.heirOf(HarbourNews.LONE_STORY)).contains(HarbourNews.STORY);
    StoryDecision decision = curation.ledger(letter.topicId()).getFirst();
    assertThat(decision.kind()).isEqualTo(Kind.MERGE);
    assertThat(decision.articles()).isEqualTo(back.articles());
    assertThat(decision.decidedBy()).isEqualTo("Ida");
    assertThat(decision.reason()).isEqualTo("One strike.");
  }

  @Test
  void partedArticlesFoundAStory() {
    long founded = curation.split(letter.id(), Set.of(news.gazette), "Ida", "Another letter.");

    assertThat(stories.byId(founded).orElseThrow().articles()).containsExactly(news.gazette);
    assertThat(stories.byId(letter.id()).orElseThrow().articles())
        .containsExactlyInAnyOrder(news.courier, news.wire);
  }

  @Test
  void movedArticleLeavesItsStory() {
    curation.move(news.gazette, back.id(), "Ida", "It tells of the return.");

    assertThat(stories.byId(back.id()).orElseThrow().articles()).contains(news.gazette);
    assertThat(curation.ledger(letter.topicId()).getFirst().fromStoryId()).isEqualTo(letter.id());
  }

  @Test
  void refusesWhatMakesNoSenseAndChangesNothing() {
    refused("itself", () -> curation.merge(letter.id(), letter.id(), "Ida", "Why not."));
    refused("no such story", () -> curation.merge(letter.id(), 99_999, "Ida", "Gone."));
    refused("at least one", () -> curation.split(letter.id(), Set.of(), "Ida", "None."));
    refused(
        "Leave at least one",
        () -> curation.split(letter.id(), Set.copyOf(letter.articles()), "Ida", "All."));
    refused("already", () -> curation.move(news.wire, letter.id(), "Ida", "Again."));
    refused("Say why", () -> curation.move(news.wire, back.id(), "Ida", " "));

    assertThat(stories.byId(letter.id())).contains(letter);
    assertThat(curation.ledger(letter.topicId())).isEmpty();
  }

  @Test
  void noRecomputationUndoesADecision() {
    curation.split(letter.id(), Set.of(news.gazette), "Ida", "Another letter.");
    DatabaseArchive archive = new DatabaseArchive(jdbc, store, letter.topicId(), id -> List.of());
    keep(archive, news.courier, 0);
    keep(archive, news.gazette, 1);
    Map<Long, Long> before = archive.storiesOf(List.of(news.courier, news.wire, news.gazette));

    keep(archive, news.wire, 2);

    assertThat(archive.storiesOf(List.of(news.courier, news.wire, news.gazette))).isEqualTo(before);
  }

  @Test
  void withoutADecisionTheSameArticlesComeTogether() {
    transaction.executeWithoutResult(
        status -> {
          long founded = store.found(articles.byId(news.gazette).orElseThrow());
          store.put(List.of(news.gazette), founded, false);
        });
    DatabaseArchive archive = new DatabaseArchive(jdbc, store, letter.topicId(), id -> List.of());
    keep(archive, news.courier, 0);
    keep(archive, news.gazette, 1);

    keep(archive, news.wire, 2);

    assertThat(
            archive.storiesOf(List.of(news.courier, news.wire, news.gazette)).values().stream()
                .distinct())
        .hasSize(1);
  }

  private void keep(DatabaseArchive archive, long article, int degrees) {
    transaction.executeWithoutResult(
        status -> {
          Member member = Members.member(article, degrees, degrees, LETTER);
          store.lock(letter.topicId());
          store.keep(StoryForming.groups(member, archive), article);
          archive.add(member);
        });
  }

  private static void refused(String why, Runnable decision) {
    assertThatExceptionOfType(StoryCuration.Refused.class)
        .isThrownBy(decision::run)
        .withMessageContaining(why);
  }
}
