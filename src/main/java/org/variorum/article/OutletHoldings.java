package org.variorum.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is held of each outlet. */
@Service
public class OutletHoldings {

  private final JdbcClient jdbc;

  OutletHoldings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many articles are held, and when the first and the last of them were published. */
  public record Holding(int articles, Instant first, Instant last) {}

  /** By outlet id; an outlet of which no article is held is not there. */
  public Map<Long, Holding> of(Collection<Long> outletIds) {
    Map<Long, Holding> holdings = new HashMap<>();
    jdbc.sql(
            """
            select outlet_id, count(*), min(coalesce(published_at, first_seen_at)),
                   max(coalesce(published_at, first_seen_at))
            from article where outlet_id = any(?) group by outlet_id
            """)
        .param(outletIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    holdings.put(
                        rs.getLong(1),
                        new Holding(
                            rs.getInt(2),
                            rs.getObject(3, OffsetDateTime.class).toInstant(),
                            rs.getObject(4, OffsetDateTime.class).toInstant())));
    return holdings;
  }

  /** Ids of outlets of which articles are held, those of which most are held first. */
  public List<Long> largest(int limit, int offset) {
    return jdbc.sql(
            """
            select outlet_id from article group by outlet_id
            order by count(*) desc, outlet_id limit ? offset ?
            """)
        .params(limit, offset)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }

  /** Of how many outlets articles are held. */
  public int outlets() {
    return jdbc.sql("select count(distinct outlet_id) from article").query(Integer.class).single();
  }

  /** Ids of the articles of an outlet, the newest first. */
  public List<Long> newest(long outletId, int limit, int offset) {
    return jdbc.sql(
            """
            select id from article where outlet_id = ?
            order by coalesce(published_at, first_seen_at) desc, id desc limit ? offset ?
            """)
        .params(outletId, limit, offset)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
