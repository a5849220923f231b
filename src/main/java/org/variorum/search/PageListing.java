package org.variorum.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists all things that have a page of their own, for other search engines. */
@Service
public class PageListing {

  /** A kind of thing, with the query that lists it. */
  public enum Kind {
    TOPICS(
        "select '/topics/' || slug as path, null::timestamptz as changed from topic order by id"),
    STORIES(
        """
        select '/stories/' || s.slug as path, max(r.taken_at) as changed
        from story s join story_article m on m.story_id = s.id
        join article a on a.id = m.article_id
        join revision r on r.article_id = a.id and r.number = a.revision
        group by s.id order by s.id
        """),
    ARTICLES(
        """
        select '/articles/' || a.id as path, r.taken_at as changed
        from article a join revision r on r.article_id = a.id and r.number = a.revision
        order by a.id
        """),
    OUTLETS(
        """
        select '/outlets/' || o.slug as path, null::timestamptz as changed from outlet o
        where exists (select from article a where a.outlet_id = o.id) order by o.id
        """),
    SOURCES(
        """
        select '/sources/' || o.slug as path, null::timestamptz as changed from source o
        where o.type <> 'ANONYMOUS'
          and exists (select from statement s where s.source_id = o.id and s.current)
        order by o.id
        """);

    private final String query;

    Kind(String query) {
      this.query = query;
    }
  }

  /**
   * A page.
   *
   * @param path its address on this installation
   * @param changed when its texts last changed; null where that is not known
   */
  public record Listed(String path, @Nullable Instant changed) {}

  private final JdbcClient jdbc;

  PageListing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public int count(Kind kind) {
    return jdbc.sql("select count(*) from (" + kind.query + ") listed")
        .query(Integer.class)
        .single();
  }

  public List<Listed> list(Kind kind, int limit, int offset) {
    return jdbc.sql(kind.query + " limit ? offset ?")
        .params(limit, offset)
        .query(
            (rs, n) -> {
              OffsetDateTime changed = rs.getObject("changed", OffsetDateTime.class);
              return new Listed(rs.getString("path"), changed == null ? null : changed.toInstant());
            })
        .list();
  }
}
