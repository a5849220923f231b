package org.variorum.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.platform.TransactionLocks;
import org.variorum.text.language.Slug;

/** Writes which article belongs to which story. Every change tells of itself by an event. */
@Component
class StoryStore {

  private final JdbcClient jdbc;
  private final StoryRows rows;
  private final StoryTitles titles;
  private final Articles articles;
  private final TransactionLocks locks;
  private final ApplicationEventPublisher events;

  StoryStore(
      JdbcClient jdbc,
      StoryRows rows,
      StoryTitles titles,
      Articles articles,
      TransactionLocks locks,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.titles = titles;
    this.articles = articles;
    this.locks = locks;
    this.events = events;
  }

  /** Until the transaction ends nobody else changes the topic's stories. */
  void lock(long topicId) {
    locks.hold("stories of topic", topicId);
  }

  Optional<Long> storyOf(long articleId) {
    return jdbc.sql("select story_id from story_article where article_id = ?")
        .param(articleId)
        .query(Long.class)
        .optional();
  }

  /** The story of each of these articles; one that waits to be placed has none. */
  Map<Long, Long> storiesOf(Collection<Long> articleIds) {
    Map<Long, Long> stories = new HashMap<>();
    jdbc.sql("select article_id, story_id from story_article where article_id = any(?)")
        .param(articleIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> stories.put(rs.getLong(1), rs.getLong(2)));
    return stories;
  }

  /** Keeps what an arrival formed; whoever moved is announced, but for the arrival itself. */
  void keep(List<StoryForming.Group> groups, long arriving) {
    Map<Long, Long> before =
        storiesOf(
            groups.stream()
                .flatMap(group -> group.members().stream())
                .map(Member::articleId)
                .toList());
    Set<Long> touched = new HashSet<>();
    List<Long> moved = new ArrayList<>();
    for (StoryForming.Group group : groups) {
      List<Long> joining =
          group.members().stream()
              .map(Member::articleId)
              .filter(id -> group.story() == null || !group.story().equals(before.get(id)))
              .toList();
      if (!joining.isEmpty()) {
        long story =
            group.story() == null
                ? found(articles.byId(earliest(group)).orElseThrow())
                : group.story();
        put(joining, story, false);
        touched.add(story);
        joining.stream().filter(id -> id != arriving).forEach(moved::add);
        joining.stream().filter(before::containsKey).map(before::get).forEach(touched::add);
      }
    }
    settle(touched, before);
    announce(moved);
  }

  private static long earliest(StoryForming.Group group) {
    return group.members().stream().min(Member.BY_TIME).orElseThrow().articleId();
  }

  /** Moves articles into a story; {@code fixed} for good. */
  void put(Collection<Long> articleIds, long story, boolean fixed) {
    for (long article : articleIds) {
      jdbc.sql(
              """
              insert into story_article (article_id, story_id, fixed, placed_at)
              values (?, ?, ?, now())
              on conflict (article_id)
              do update set story_id = excluded.story_id, fixed = excluded.fixed,
                placed_at = case when story_article.story_id = excluded.story_id
                                 then story_article.placed_at else excluded.placed_at end
              """)
          .params(article, story, fixed)
          .update();
    }
  }

  /**
   * Leads the address of each story that became empty to where most of its articles went, and gives
   * the others their titles.
   *
   * @param before the story that each article was in
   */
  void settle(Set<Long> stories, Map<Long, Long> before) {
    for (long story : new TreeSet<>(stories)) {
      if (!titles.give(story)) {
        heir(story, before)
            .ifPresent(
                heir ->
                    jdbc.sql("update story set merged_into = ? where id = ?")
                        .params(heir, story)
                        .update());
      }
    }
  }

  private Optional<Long> heir(long story, Map<Long, Long> before) {
    Long[] members =
        before.entrySet().stream()
            .filter(entry -> entry.getValue() == story)
            .map(Map.Entry::getKey)
            .toArray(Long[]::new);
    return jdbc.sql(
            """
            select story_id from story_article where article_id = any(?)
            group by story_id order by count(*) desc, story_id limit 1
            """)
        .param(members)
        .query(Long.class)
        .optional();
  }

  /** Founds a story that bears the day and the headline of this article. */
  long found(Article article) {
    String day = article.time().atZone(ZoneOffset.UTC).toLocalDate().toString();
    String slug = day + "-" + Slug.of(article.title());
    return rows.saveAndFlush(
            new StoryRow(free(slug, article.id()), article.topicId(), article.title()))
        .id();
  }

  /** The slug, else with the article's number, else with that and how often it was taken. */
  private String free(String slug, long article) {
    if (!rows.existsBySlug(slug)) {
      return slug;
    }
    String own = slug + "-" + article;
    int taken = 1;
    String free = own;
    while (rows.existsBySlug(free)) {
      taken++;
      free = own + "-" + taken;
    }
    return free;
  }

  void announce(Collection<Long> articleIds) {
    articles.byIds(Set.copyOf(articleIds)).stream()
        .sorted(Comparator.comparingLong(Article::id))
        .forEach(article -> announce(article, article.revisionId()));
  }

  void announce(Article article, long revisionId) {
    long story = storyOf(article.id()).orElseThrow();
    events.publishEvent(new ArticlePlaced(article.id(), revisionId, story, article.topicId()));
  }
}
