package org.variorum.provenance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What outlets owe each other, counted in articles; those that stand for most come first. */
@Service
public class Neighbours {

  private final JdbcClient jdbc;

  Neighbours(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whom an outlet's articles credit. */
  public List<Neighbour> credited(long outletId, int limit) {
    return ask(
        """
        select c.outlet as name, (select slug from outlet o where o.name = c.outlet limit 1) as slug,
               count(distinct c.article_id) as articles
        from article a join credit c on c.article_id = a.id
        where a.outlet_id = ? group by c.outlet order by articles desc, c.outlet limit ?
        """,
        outletId,
        limit);
  }

  /** Who credits an outlet. */
  public List<Neighbour> crediting(long outletId, int limit) {
    return ask(
        """
        select o.name, o.slug, count(distinct c.article_id) as articles
        from credit c join article a on a.id = c.article_id join outlet o on o.id = a.outlet_id
        where c.outlet = (select name from outlet where id = ?)
        group by o.id order by articles desc, o.name limit ?
        """,
        outletId,
        limit);
  }

  /** Whose texts an outlet's articles reuse. */
  public List<Neighbour> reused(long outletId, int limit) {
    return ask(
        """
        select o.name, o.slug, count(distinct c.article_id) as articles
        from article mine join copy c on c.article_id = mine.id
        join article other on other.id = c.of_id join outlet o on o.id = other.outlet_id
        where mine.outlet_id = ? group by o.id order by articles desc, o.name limit ?
        """,
        outletId,
        limit);
  }

  /** Who reuses an outlet's texts. */
  public List<Neighbour> reusing(long outletId, int limit) {
    return ask(
        """
        select o.name, o.slug, count(distinct c.article_id) as articles
        from article mine join copy c on c.of_id = mine.id
        join article other on other.id = c.article_id join outlet o on o.id = other.outlet_id
        where mine.outlet_id = ? group by o.id order by articles desc, o.name limit ?
        """,
        outletId,
        limit);
  }

  private List<Neighbour> ask(String sql, long outletId, int limit) {
    return jdbc.sql(sql)
        .params(outletId, limit)
        .query(
            (rs, n) ->
                new Neighbour(rs.getString("name"), rs.getString("slug"), rs.getInt("articles")))
        .list();
  }
}
