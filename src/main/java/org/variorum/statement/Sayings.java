package org.variorum.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Current sentences as they are printed, and what sources are said to have said. */
@Service
public class Sayings {

  private final JdbcClient jdbc;

  Sayings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The sentence each of these statements stands in; those of earlier revisions are left out. */
  public Map<Long, String> sentences(Collection<Long> statementIds) {
    Map<Long, String> sentences = new HashMap<>();
    jdbc.sql("select id, sentence from statement where id = any(?) and current")
        .param(statementIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> sentences.put(rs.getLong(1), rs.getString(2)));
    return sentences;
  }

  /** The name of the source that has this slug. */
  public Optional<String> sourceName(String slug) {
    return jdbc.sql("select name from source where slug = ?")
        .param(slug)
        .query(String.class)
        .optional();
  }

  /** Ids of the articles in which a source speaks, the newest first. */
  public List<Long> articlesOf(String slug, int limit, int offset) {
    return jdbc.sql(
            """
            select a.id from article a
            where a.id in (select s.article_id from statement s
                           where s.source_id = (select id from source where slug = ?) and s.current)
            order by coalesce(a.published_at, a.first_seen_at) desc, a.id desc limit ? offset ?
            """)
        .params(slug, limit, offset)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }

  /** What these articles have a source say, each in their order. */
  public List<SaidBy> of(String slug, Collection<Long> articleIds) {
    return jdbc.sql(
            """
            select s.article_id, s.id, s.sentence from statement s
            where s.source_id = (select id from source where slug = ?) and s.current
              and s.article_id = any(?)
            order by s.article_id, s.position
            """)
        .params(slug, articleIds.toArray(Long[]::new))
        .query((rs, n) -> new SaidBy(rs.getLong(1), rs.getLong(2), rs.getString(3)))
        .list();
  }
}
