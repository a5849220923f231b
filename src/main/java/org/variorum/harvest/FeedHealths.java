package org.variorum.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How reading goes, feed by feed. */
@Repository
public class FeedHealths {

  private final JdbcClient jdbc;

  FeedHealths(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** That of all feeds that were ever watched, by the feed's id. */
  public Map<Long, FeedHealth> all() {
    return jdbc
        .sql(
            """
            select w.*, greatest(w.due_at, h.rests_until) as next_visit, coalesce(p.kept, 0) as kept,
                   l.detail
            from feed_watch w
            join feed f on f.id = w.feed_id
            join host h on h.id = w.host_id
            left join (select feed_id, count(*) as kept from page_watch
                       where article_id is not null group by feed_id) p on p.feed_id = w.feed_id
            left join lateral (select detail from fetch_log l
                               where l.feed_id = w.feed_id and l.address = f.address
                               order by at desc limit 1) l on w.failures > 0
            """)
        .query((rs, row) -> health(rs))
        .list()
        .stream()
        .collect(Collectors.toMap(FeedHealth::feedId, Function.identity()));
  }

  private static FeedHealth health(ResultSet rs) throws SQLException {
    boolean watched = rs.getObject("due_at") != null;
    return new FeedHealth(
        rs.getLong("feed_id"),
        instant(rs, "succeeded_at"),
        watched ? instant(rs, "next_visit") : null,
        Duration.ofMillis(rs.getLong("rhythm_millis")),
        rs.getLong("kept"),
        rs.getInt("failures"),
        rs.getString("detail"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
