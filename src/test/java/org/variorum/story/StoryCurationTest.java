package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.article.Articles;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Doubt;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Withdrawn;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class StoryCurationTest {

  private static final String LETTER = "docker letter sign wage harbour crane shift";
  private static final String RETURN = "ferry whistle gate dawn crew rope anchor";

  @Autowired StoryCuration curation;
  @Autowired Decisions decisions;
  @Autowired Stories stories;
  @Autowired StoryStore store;
  @Autowired StoryObjections objections;
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
    Decision decision = ledger().getFirst();
    assertThat(decision.kind()).isEqualTo(Kind.MERGE);
    assertThat(decision.subjectId()).isEqualTo(letter.id());
    assertThat(decision.otherId()).isEqualTo(back.id());
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
    assertThat(ledger().getFirst().otherId()).isEqualTo(letter.id());
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
    refused("needs a title", () -> curation.rename(letter.id(), " ", "Ida", "Shorter."));
    refused(
        "in the story",
        () -> curation.renameAs(letter.id(), 99_999, "Ida", "It says what is new."));

    assertThat(stories.byId(letter.id())).contains(letter);
    assertThat(ledger()).isEmpty();
  }

  @Test
  void withdrawnMergeGivesEachStoryItsArticlesBack() {
    long merged = curation.merge(letter.id(), back.id(), "Ida", "One strike.");

    decisions.withdraw(merged, "Odo", "Two strikes.");

    assertThat(stories.byId(letter.id())).contains(letter);
    assertThat(stories.byId(back.id())).contains(back);
    assertThat(stories.heirOf(HarbourNews.LONE_STORY)).isEmpty();
    assertThat(fixed()).isZero();
    assertThat(ledger())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.holds()).isFalse();
              assertThat(decision.withdrawn())
                  .extracting(Withdrawn::by, Withdrawn::reason)
                  .containsExactly("Odo", "Two strikes.");
            });
  }

  @Test
  void withdrawnSplitLeavesNoStoryBehind() {
    long founded = curation.split(letter.id(), Set.of(news.gazette), "Ida", "Another letter.");

    decisions.withdraw(ledger().getFirst().id(), "Ida", "The same letter.");

    assertThat(stories.byId(letter.id())).contains(letter);
    assertThat(stories.byId(founded)).isEmpty();
    assertThat(fixed()).isZero();
  }

  @Test
  void articleFollowsTheLatestDecisionThatHolds() {
    long first = curation.move(news.gazette, back.id(), "Ida", "It tells of the return.");
    long second = curation.move(news.gazette, letter.id(), "Odo", "No, of the letter.");

    decisions.withdraw(second, "Odo", "Ida is right.");
    assertThat(stories.ofArticle(news.gazette)).map(Story::id).contains(back.id());
    assertThat(fixed()).isEqualTo(1);

    decisions.withdraw(first, "Ida", "Odo was right.");
    assertThat(stories.ofArticle(news.gazette)).map(Story::id).contains(letter.id());
    assertThat(fixed()).isZero();
  }

  @Test
  void refusesToWithdrawTwiceOrWithoutAReason() {
    long moved = curation.move(news.gazette, back.id(), "Ida", "It tells of the return.");
    refused("Say why", () -> decisions.withdraw(moved, "Ida", " "));
    decisions.withdraw(moved, "Ida", "It does not.");

    refused("already", () -> decisions.withdraw(moved, "Ida", "Again."));
    refused("no such decision", () -> decisions.withdraw(99_999, "Ida", "Gone."));
  }

  @Test
  void titleThatACuratorWroteOutlivesRecomputationUnderTheOldAddress() {
    long renamed = curation.rename(letter.id(), " Dockers ask for more ", "Ida", "Says more.");
    curation.move(news.gazette, back.id(), "Ida", "It tells of the return.");
    arrive(news.courier);

    Story story = stories.bySlug(HarbourNews.STORY).orElseThrow();
    assertThat(story.title()).isEqualTo("Dockers ask for more");
    assertThat(story.titled()).isTrue();

    decisions.withdraw(renamed, "Ida", "It said enough.");
    assertThat(stories.byId(letter.id()).orElseThrow())
        .returns(false, Story::titled)
        .extracting(Story::title)
        .isNotEqualTo("Dockers ask for more");
  }

  @Test
  void headlineThatACuratorChoseHoldsWhileItsArticleIsInTheStory() {
    curation.renameAs(letter.id(), news.gazette, "Ida", "It says what is new.");
    assertThat(stories.byId(letter.id()).orElseThrow().title()).isEqualTo("Dockers write");
    assertThat(ledger().getFirst().said()).isNull();

    long moved = curation.move(news.gazette, back.id(), "Ida", "It tells of the return.");
    assertThat(stories.byId(letter.id()).orElseThrow())
        .returns(false, Story::titled)
        .extracting(Story::title)
        .isNotEqualTo("Dockers write");

    decisions.withdraw(moved, "Ida", "It does not.");
    assertThat(stories.byId(letter.id()).orElseThrow().title()).isEqualTo("Dockers write");
  }

  @Test
  void mergedStoriesStayOneWhileLaterArticlesTellTheOneOrTheOther() {
    DatabaseArchive archive = archive();
    held(archive, Members.member(news.courier, 0, 0, LETTER));
    long returned = back.articles().getFirst();
    held(archive, Members.member(returned, 1, 90, RETURN));
    long merged = curation.merge(letter.id(), back.id(), "Ida", "One strike.");

    for (String outlet : List.of("Gull", "Tern")) {
      joins(archive, outlet, 0, LETTER);
      assertThat(decisions.byId(merged).orElseThrow().doubt()).isNull();
      joins(archive, outlet + " Evening", 90, RETURN);
    }

    assertThat(stories.byId(letter.id()).orElseThrow().articles()).hasSize(8);
    assertThat(decisions.byId(merged).orElseThrow().doubt())
        .extracting(Doubt::evidence, Doubt::outlets)
        .containsExactly("apart", 4);
  }

  @Test
  void partedArticleStaysAwayWhileLaterOnesTellWhatBothTell() {
    DatabaseArchive archive = archive();
    held(archive, Members.member(news.courier, 0, 0, LETTER));
    held(archive, Members.member(news.wire, 0, 0, LETTER));
    held(archive, Members.member(news.gazette, 1, 0, LETTER));
    long founded = curation.split(letter.id(), Set.of(news.gazette), "Ida", "Another letter.");
    long split = ledger().getFirst().id();

    for (String outlet : List.of("Gull", "Tern")) {
      assertThat(decisions.byId(split).orElseThrow().doubt()).isNull();
      comes(archive, outlet, 0, LETTER);
    }

    assertThat(stories.ofArticle(news.gazette)).map(Story::id).contains(founded);
    assertThat(decisions.byId(split).orElseThrow().doubt())
        .extracting(Doubt::evidence, Doubt::outlets)
        .containsExactly("together", 2);
  }

  @Test
  void titleHoldsWhileTheStoryGrowsBeyondWhatWasNamed() {
    DatabaseArchive archive = archive();
    held(archive, Members.member(news.courier, 0, 0, LETTER));
    long named = curation.rename(letter.id(), "Dockers ask", "Ida", "Says more.");
    int known = letter.articles().size();
    for (int i = 0; i < 3 * known; i++) {
      assertThat(decisions.byId(named).orElseThrow().doubt()).isNull();
      comes(archive, "Gull " + i, 0, LETTER);
    }

    assertThat(stories.byId(letter.id()).orElseThrow().title()).isEqualTo("Dockers ask");
    assertThat(decisions.byId(named).orElseThrow().doubt())
        .extracting(Doubt::evidence)
        .isEqualTo("grown");
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

  private DatabaseArchive archive() {
    return new DatabaseArchive(jdbc, store, letter.topicId(), id -> List.of());
  }

  private void held(DatabaseArchive archive, Member member) {
    transaction.executeWithoutResult(status -> archive.add(member));
  }

  /** A later article of an outlet is placed as its headline and words say. */
  private void comes(DatabaseArchive archive, String outlet, int degrees, String words) {
    Member member = Members.member(later(outlet), 2, degrees, words);
    transaction.executeWithoutResult(
        status -> {
          store.lock(letter.topicId());
          store.keep(StoryForming.groups(member, archive), member.articleId());
          archive.add(member);
          look(member, archive);
        });
  }

  /** A later article of an outlet comes to the letter's story. */
  private void joins(DatabaseArchive archive, String outlet, int degrees, String words) {
    Member member = Members.member(later(outlet), 2, degrees, words);
    transaction.executeWithoutResult(
        status -> {
          store.put(List.of(member.articleId()), letter.id(), false);
          archive.add(member);
          look(member, archive);
        });
  }

  private void look(Member member, DatabaseArchive archive) {
    objections.look(member, store.storyOf(member.articleId()).orElseThrow(), archive);
  }

  private long later(String outlet) {
    long article =
        jdbc.sql(
                """
                with publisher as (insert into outlet (slug, name) values (?, ?) returning id)
                insert into article (outlet_id, topic_id, address, url, first_seen_at, revision)
                select id, ?, ?, ?, now() + interval '1 minute', 1 from publisher returning id
                """)
            .params(outlet, outlet, letter.topicId(), outlet, outlet)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into revision (article_id, number, title, authors, language, text, taken_at)
            values (?, 1, 'Later', '{}', 'en', 'Later.', now())
            """)
        .param(article)
        .update();
    return article;
  }

  /** An article comes that is like all of the letter's. */
  private void arrive(long article) {
    DatabaseArchive archive = new DatabaseArchive(jdbc, store, letter.topicId(), id -> List.of());
    jdbc.sql("delete from story_article where article_id = ?").param(article).update();
    archive.add(Members.member(news.wire, 0, 0, LETTER));
    keep(archive, article, 1);
    assertThat(stories.ofArticle(article)).map(Story::id).contains(letter.id());
  }

  private List<Decision> ledger() {
    return decisions.page(letter.topicId(), PageRequest.of(0, 20)).getContent();
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

  private int fixed() {
    return jdbc.sql("select count(*) from story_article where fixed").query(Integer.class).single();
  }

  private static void refused(String why, Runnable decision) {
    assertThatExceptionOfType(Refused.class).isThrownBy(decision::run).withMessageContaining(why);
  }
}
