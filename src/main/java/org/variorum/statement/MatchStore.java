package org.variorum.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which statements of two articles are each other's nearest. */
@Repository
class MatchStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  MatchStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /**
   * Inserts in the order of ids, so that two articles matched at once cannot lock each other out.
   */
  void add(List<Match> matches) {
    template.batchUpdate(
        """
        insert into statement_match (one_id, two_id, cosine, nearest) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        matches.stream()
            .sorted(
                Comparator.comparingLong((Match match) -> Math.min(match.one(), match.two()))
                    .thenComparingLong(match -> Math.max(match.one(), match.two())))
            .toList(),
        500,
        (insert, match) -> {
          insert.setLong(1, Math.min(match.one(), match.two()));
          insert.setLong(2, Math.max(match.one(), match.two()));
          insert.setFloat(3, (float) match.cosine());
          insert.setBoolean(4, match.nearest());
        });
  }

  /**
   * Those that have one of these statements at an end, or both. Both branches go by an index,
   * whatever the planner thinks of the length of the array: a condition on the other end would be
   * looked up one by one in a list of thousands.
   */
  List<Match> of(Collection<Long> ids) {
    Long[] here = ids.toArray(Long[]::new);
    return jdbc.sql(
            """
            select one_id, two_id, cosine, nearest from statement_match where one_id = any(?)
            union
            select one_id, two_id, cosine, nearest from statement_match where two_id = any(?)
            order by one_id, two_id
            """)
        .params(here, here)
        .query(MatchStore::match)
        .list();
  }

  /** Those between current statements of these articles. */
  List<Match> ofArticles(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    return jdbc.sql(
            """
            select m.one_id, m.two_id, m.cosine, m.nearest
            from statement a
            join statement_match m on m.one_id = a.id
            join statement b on b.id = m.two_id and b.current and b.article_id = any(?)
            where a.current and a.article_id = any(?)
            order by m.one_id, m.two_id
            """)
        .params(ids, ids)
        .query(MatchStore::match)
        .list();
  }

  private static Match match(ResultSet row, int number) throws SQLException {
    return new Match(row.getLong(1), row.getLong(2), row.getDouble(3), row.getBoolean(4));
  }

  List<Long> nearestArticles(long articleId, int limit) {
    return jdbc.sql(
            """
            select other.article_id
            from statement mine
            join statement_match m on mine.id in (m.one_id, m.two_id)
            join statement other
              on other.id = case when m.one_id = mine.id then m.two_id else m.one_id end
            where mine.article_id = ? and mine.current and other.current
            group by other.article_id order by count(*) desc, other.article_id limit ?
            """)
        .params(articleId, limit)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
