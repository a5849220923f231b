package org.variorum.provenance;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sketches of all articles, searched through an index. */
@Repository
class Sketches {

  /**
   * Of the articles that share one run, the first so many are looked at: what an original says
   * first is among them, and no phrase of the day makes the search longer.
   */
  private static final int SHARING = 60;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  Sketches(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void replace(long articleId, long topicId, Sketch sketch) {
    jdbc.sql("delete from shingle where article_id = ?").param(articleId).update();
    template.batchUpdate(
        "insert into shingle (topic_id, hash, article_id) values (?, ?, ?)",
        sketch.hashes().stream().map(hash -> new Object[] {topicId, hash, articleId}).toList());
  }

  /** The articles that share most runs with this one, at least {@code fewest}. */
  List<Long> nearest(long articleId, long topicId, int fewest, int limit) {
    return jdbc.sql(
            """
            select other.article_id from shingle mine
            cross join lateral (
              select s.article_id from shingle s
              where s.topic_id = ? and s.hash = mine.hash
              order by s.article_id limit ?) other
            where mine.article_id = ? and other.article_id <> ?
            group by other.article_id having count(*) >= ?
            order by count(*) desc, other.article_id limit ?
            """)
        .params(topicId, SHARING, articleId, articleId, fewest, limit)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
