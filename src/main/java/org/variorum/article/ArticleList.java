package org.variorum.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Articles for lists, without their whole texts, in one query a call. */
@Service
public class ArticleList {

  private static final String LISTED =
      """
      select a.id, a.outlet_id, a.topic_id, a.url, r.title, r.language,
             case when a.archiving_reserved then '' else left(r.text, 1000) end as beginning,
             coalesce(a.published_at, a.first_seen_at) as at, a.revision, r.taken_at
      from article a join revision r on r.article_id = a.id and r.number = a.revision
      """;

  private static final String NEWEST_FIRST =
      " order by coalesce(a.published_at, a.first_seen_at) desc, a.id desc";

  private final JdbcClient jdbc;

  ArticleList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The articles of these ids, the newest first. */
  public List<ListedArticle> byIds(Collection<Long> ids) {
    return jdbc.sql(LISTED + "where a.id = any(?)" + NEWEST_FIRST)
        .param(ids.toArray(Long[]::new))
        .query((rs, n) -> listed(rs))
        .list();
  }

  /** The articles of an outlet, the newest first. */
  public List<ListedArticle> ofOutlet(long outletId, int limit, int offset) {
    return jdbc.sql(LISTED + "where a.outlet_id = ?" + NEWEST_FIRST + " limit ? offset ?")
        .params(outletId, limit, offset)
        .query((rs, n) -> listed(rs))
        .list();
  }

  /**
   * The articles whose headlines hold all of these words or parts of words, the newest first.
   *
   * @param outletId null for those of all outlets
   */
  public List<ListedArticle> named(
      Collection<String> words, @Nullable Long outletId, int limit, int offset) {
    return jdbc.sql(
            LISTED
                + "where r.title ilike all(?) and (?::bigint is null or a.outlet_id = ?)"
                + NEWEST_FIRST
                + " limit ? offset ?")
        .param(words.stream().map(ArticleList::within).toArray(String[]::new))
        .param(outletId)
        .param(outletId)
        .param(limit)
        .param(offset)
        .query((rs, n) -> listed(rs))
        .list();
  }

  private static String within(String word) {
    return "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  private static ListedArticle listed(ResultSet rs) throws SQLException {
    return new ListedArticle(
        rs.getLong("id"),
        rs.getLong("outlet_id"),
        rs.getLong("topic_id"),
        rs.getString("url"),
        rs.getString("title"),
        rs.getString("language"),
        rs.getString("beginning"),
        instant(rs, "at"),
        rs.getInt("revision"),
        instant(rs, "taken_at"));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return Objects.requireNonNull(rs.getObject(column, OffsetDateTime.class)).toInstant();
  }
}
