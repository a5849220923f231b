package org.variorum.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All stories of this installation. */
@Service
public class Stories {

  private static final String STORY =
      """
      select s.id, s.slug, s.topic_id, s.title,
             array_agg(a.id order by coalesce(a.published_at, a.first_seen_at), a.id) as articles,
             count(distinct a.outlet_id) as outlets,
             min(coalesce(a.published_at, a.first_seen_at)) as first_published,
             max(coalesce(a.published_at, a.first_seen_at)) as last_published,
             s.title_decision_id is not null as titled, bool_or(m.fixed) as arranged
      from story s
      join story_article m on m.story_id = s.id
      join article a on a.id = m.article_id
      """;

  private final JdbcClient jdbc;

  Stories(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Story> bySlug(String slug) {
    return jdbc.sql(STORY + "where s.slug = ? group by s.id")
        .param(slug)
        .query((rs, n) -> story(rs))
        .optional();
  }

  /** Ids of the decisions that hold and shaped a story: its title, and which articles it has. */
  public Set<Long> decisionsOn(long storyId) {
    return jdbc.sql(
            """
            select title_decision_id from story where id = ? and title_decision_id is not null
            union
            select d.decision_id
            from story_decision_article d
            join story_article m on m.article_id = d.article_id and m.story_id = d.story_id
            where ? in (d.story_id, d.from_story_id)
              and not exists (
                select from decision_withdrawal w where w.decision_id = d.decision_id)
            """)
        .params(storyId, storyId)
        .query((rs, n) -> rs.getLong(1))
        .set();
  }

  /** Where the articles of a story went that is no more, by its slug; empty for any other. */
  public Optional<String> heirOf(String slug) {
    return jdbc.sql(
            """
            with recursive heir (id, slug, merged_into, steps) as (
              select id, slug, merged_into, 0 from story where slug = ?
              union all
              select s.id, s.slug, s.merged_into, steps + 1
              from heir join story s on s.id = heir.merged_into
              where steps < 100
            )
            select slug from heir where steps > 0 and merged_into is null
            """)
        .param(slug)
        .query(String.class)
        .optional();
  }

  public Optional<Story> byId(long id) {
    return jdbc.sql(STORY + "where s.id = ? group by s.id")
        .param(id)
        .query((rs, n) -> story(rs))
        .optional();
  }

  /** The stories of these ids, in no order. */
  public List<Story> byIds(Collection<Long> ids) {
    return jdbc.sql(STORY + "where s.id = any(?) group by s.id")
        .param(ids.toArray(Long[]::new))
        .query((rs, n) -> story(rs))
        .list();
  }

  /** How many articles of a topic wait to be read and placed in a story. */
  public int waiting(long topicId) {
    return jdbc.sql(
            """
            select count(*) from article a where a.topic_id = ?
              and not exists (select from story_article m where m.article_id = a.id)
            """)
        .param(topicId)
        .query(Integer.class)
        .single();
  }

  /** The story that an article belongs to; empty while it waits to be placed. */
  public Optional<Story> ofArticle(long articleId) {
    return jdbc.sql("select story_id from story_article where article_id = ?")
        .param(articleId)
        .query(Long.class)
        .optional()
        .flatMap(this::byId);
  }

  /** When an article came into its story; empty where that was not noted. */
  public Optional<Instant> placedAt(long articleId) {
    return jdbc.sql("select placed_at from story_article where article_id = ?")
        .param(articleId)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** The slug of each article's story; one that waits to be placed has none. */
  public Map<Long, String> slugsOfArticles(Collection<Long> articleIds) {
    Map<Long, String> slugs = new HashMap<>();
    jdbc.sql(
            """
            select m.article_id, s.slug from story_article m join story s on s.id = m.story_id
            where m.article_id = any(?)
            """)
        .param(articleIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> slugs.put(rs.getLong(1), rs.getString(2)));
    return slugs;
  }

  /** The id of each article's story; one that waits to be placed has none. */
  public Map<Long, Long> idsOfArticles(Collection<Long> articleIds) {
    Map<Long, Long> ids = new HashMap<>();
    jdbc.sql("select article_id, story_id from story_article where article_id = any(?)")
        .param(articleIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> ids.put(rs.getLong(1), rs.getLong(2)));
    return ids;
  }

  /** A topic's stories, the one with the newest article first. */
  public List<Story> ofTopic(long topicId) {
    return jdbc.sql(STORY + "where s.topic_id = ? group by s.id order by last_published desc, s.id")
        .param(topicId)
        .query((rs, n) -> story(rs))
        .list();
  }

  /** What each of these topics has in its stories; one without stories is left out. */
  public Map<Long, Extent> extents(Collection<Long> topicIds) {
    Map<Long, Extent> extents = new HashMap<>();
    jdbc.sql(
            """
            select s.topic_id, count(distinct s.id) as stories, count(*) as articles,
                   count(distinct a.outlet_id) as outlets,
                   min(coalesce(a.published_at, a.first_seen_at)) as first_published,
                   max(coalesce(a.published_at, a.first_seen_at)) as last_published
            from story s
            join story_article m on m.story_id = s.id
            join article a on a.id = m.article_id
            where s.topic_id = any(?)
            group by s.topic_id
            """)
        .param(topicIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    extents.put(
                        rs.getLong("topic_id"),
                        new Extent(
                            rs.getInt("stories"),
                            rs.getInt("articles"),
                            rs.getInt("outlets"),
                            instant(rs, "first_published"),
                            instant(rs, "last_published"))));
    return extents;
  }

  /** Who told these stories and when, the first article first; by story. */
  public Map<Long, List<Telling>> tellings(Collection<Long> storyIds) {
    Map<Long, List<Telling>> tellings = new HashMap<>();
    jdbc.sql(
            """
            select m.story_id, a.outlet_id, coalesce(a.published_at, a.first_seen_at) as at
            from story_article m join article a on a.id = m.article_id
            where m.story_id = any(?) order by at, a.id
            """)
        .param(storyIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    tellings
                        .computeIfAbsent(rs.getLong("story_id"), none -> new ArrayList<>())
                        .add(new Telling(rs.getLong("outlet_id"), instant(rs, "at"))));
    return tellings;
  }

  /** Some of a topic's stories, the one that began last first. */
  public List<Story> newestOfTopic(long topicId, int limit, int offset) {
    return jdbc.sql(
            """
            with newest as (
              select m.story_id, min(coalesce(a.published_at, a.first_seen_at)) as began
              from story s
              join story_article m on m.story_id = s.id
              join article a on a.id = m.article_id
              where s.topic_id = ?
              group by m.story_id order by began desc, m.story_id desc limit ? offset ?
            )
            """
                + STORY
                + """
                where s.id in (select story_id from newest)
                group by s.id order by first_published desc, s.id desc
                """)
        .params(topicId, limit, offset)
        .query((rs, n) -> story(rs))
        .list();
  }

  /** All stories, the one with the newest article first. */
  public Page<Story> page(Pageable pageable) {
    List<Story> items =
        jdbc.sql(STORY + "group by s.id order by last_published desc, s.id limit ? offset ?")
            .params(pageable.getPageSize(), pageable.getOffset())
            .query((rs, n) -> story(rs))
            .list();
    long total =
        jdbc.sql("select count(distinct story_id) from story_article").query(Long.class).single();
    return new PageImpl<>(items, pageable, total);
  }

  private static Story story(ResultSet rs) throws SQLException {
    return new Story(
        rs.getLong("id"),
        rs.getString("slug"),
        rs.getLong("topic_id"),
        rs.getString("title"),
        Arrays.asList((Long[]) rs.getArray("articles").getArray()),
        rs.getInt("outlets"),
        instant(rs, "first_published"),
        instant(rs, "last_published"),
        rs.getBoolean("titled"),
        rs.getBoolean("arranged"));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }
}
