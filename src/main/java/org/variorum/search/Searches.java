package org.variorum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.text.speech.SourceType;

/** All that can be asked for by words. */
@Service
@Transactional(readOnly = true)
public class Searches {

  private static final String CLAIMS =
      """
       from claim c, websearch_to_tsquery('english', :words) query
       where to_tsvector('english', c.text) @@ query and c.articles > 1
         and (:topic::bigint is null or c.topic_id = :topic)
      """;

  private static final String STORIES =
      """
       from story s, websearch_to_tsquery('english', :words) query
       where to_tsvector('english', s.title) @@ query and s.merged_into is null
         and (:topic::bigint is null or s.topic_id = :topic)
         and exists (select from story_article m where m.story_id = s.id)
      """;

  private final ArticleSearch articles;
  private final JdbcClient jdbc;

  Searches(ArticleSearch articles, JdbcClient jdbc) {
    this.articles = articles;
    this.jdbc = jdbc;
  }

  /** Articles whose headline or text answers, the best first; of many, the best of the newest. */
  public Finding<FoundArticle> articles(Question question, int limit, int offset) {
    return articles.find(question, limit, offset);
  }

  /** Whose articles answer, those of whom most do first. */
  public List<OutletShare> outletsOfArticles(Question question, int limit) {
    return articles.outlets(question, limit);
  }

  /** Claims of several articles: those that most report first. Only the topic narrows them. */
  public Finding<FoundClaim> claims(Question question, int limit, int offset) {
    List<FoundClaim> items =
        asked(
                """
                select c.id, c.articles, c.differs,
                       (select slug from story s where s.id = c.story_id) as slug,
                       ts_headline('english', translate(c.text, :marks, ''), query,
                                   :style || ', HighlightAll=true') as text
                from (select c.* %s order by c.articles desc, c.differs desc, c.id
                      limit :limit offset :offset) c, websearch_to_tsquery('english', :words) query
                order by c.articles desc, c.differs desc, c.id
                """
                    .formatted(CLAIMS),
                question)
            .param("limit", limit)
            .param("offset", offset)
            .param("marks", Marks.ALL)
            .param("style", Marks.STYLE)
            .query((rs, n) -> claim(rs))
            .list();
    return new Finding<>(items, count(CLAIMS, question));
  }

  /** Stories by their headline, the newest first. Only the topic narrows them. */
  public Finding<FoundStory> stories(Question question, int limit, int offset) {
    List<FoundStory> items =
        asked(
                """
                select s.id, s.slug,
                       ts_headline('english', translate(s.title, :marks, ''), query,
                                   :style || ', HighlightAll=true') as title,
                       count(*) as articles, count(distinct a.outlet_id) as outlets,
                       min(coalesce(a.published_at, a.first_seen_at)) as first,
                       max(coalesce(a.published_at, a.first_seen_at)) as last
                from (select s.* %s) s
                join story_article m on m.story_id = s.id join article a on a.id = m.article_id,
                websearch_to_tsquery('english', :words) query
                group by s.id, s.slug, s.title, query
                order by last desc, s.id limit :limit offset :offset
                """
                    .formatted(STORIES),
                question)
            .param("limit", limit)
            .param("offset", offset)
            .param("marks", Marks.ALL)
            .param("style", Marks.STYLE)
            .query((rs, n) -> story(rs))
            .list();
    return new Finding<>(items, count(STORIES, question));
  }

  /** Sources by their name, those that are most cited first. */
  public List<FoundName> sources(Question question, int limit) {
    return jdbc
        .sql(
            """
            select o.slug, o.name, o.type,
                   (select count(*) from statement s where s.source_id = o.id and s.current) as times
            from source o
            where to_tsvector('simple', o.name) @@ websearch_to_tsquery('simple', ?)
            order by times desc, o.name limit ?
            """)
        .params(question.words(), limit)
        .query(
            (rs, n) ->
                new FoundName(
                    rs.getString("slug"),
                    rs.getString("name"),
                    SourceType.valueOf(rs.getString("type")),
                    rs.getInt("times")))
        .list()
        .stream()
        .filter(source -> source.times() > 0)
        .toList();
  }

  /** Outlets by their name, those of whom most articles are held first. */
  public List<FoundName> outlets(Question question, int limit) {
    return jdbc.sql(
            """
            select o.slug, o.name, (select count(*) from article a where a.outlet_id = o.id) as times
            from outlet o
            where to_tsvector('simple', o.name) @@ websearch_to_tsquery('simple', ?)
            order by times desc, o.name limit ?
            """)
        .params(question.words(), limit)
        .query(
            (rs, n) ->
                new FoundName(rs.getString("slug"), rs.getString("name"), null, rs.getInt("times")))
        .list();
  }

  private int count(String from, Question question) {
    return asked("select count(*)" + from, question).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec asked(String sql, Question question) {
    return jdbc.sql(sql).param("words", question.words()).param("topic", question.topicId());
  }

  private static FoundClaim claim(ResultSet rs) throws SQLException {
    return new FoundClaim(
        rs.getLong("id"),
        rs.getString("slug"),
        Highlights.of(rs.getString("text")),
        rs.getInt("articles"),
        rs.getBoolean("differs"));
  }

  private static FoundStory story(ResultSet rs) throws SQLException {
    return new FoundStory(
        rs.getLong("id"),
        rs.getString("slug"),
        Highlights.of(rs.getString("title")),
        rs.getInt("articles"),
        rs.getInt("outlets"),
        rs.getObject("first", OffsetDateTime.class).toInstant(),
        rs.getObject("last", OffsetDateTime.class).toInstant());
  }
}
