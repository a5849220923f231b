package org.variorum.harvest;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each feed is visited, and what its server said the last time. */
@Repository
class FeedWatches {

  private final JdbcClient jdbc;

  FeedWatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins to watch a feed, or takes it up again, perhaps at another host. */
  void start(long feedId, long hostId, Duration rhythm, Instant due) {
    jdbc.sql(
            """
            insert into feed_watch (feed_id, host_id, due_at, rhythm_millis) values (?, ?, ?, ?)
            on conflict (feed_id) do update
            set host_id = excluded.host_id, due_at = excluded.due_at, failures = 0, detour = null,
                etag = null, last_modified = null, body_hash = null
            """)
        .params(feedId, hostId, due.atOffset(ZoneOffset.UTC), rhythm.toMillis())
        .update();
  }

  void stop(long feedId) {
    jdbc.sql("update feed_watch set due_at = null where feed_id = ?").param(feedId).update();
  }

  /**
   * The feeds that are due at a host, the longest overdue first. One whose entries were judged by
   * narrower rules is to be read as if it never was.
   */
  List<Due.Feed> due(long hostId, Instant now, int most) {
    return jdbc.sql(
            """
            select w.*, f.address, f.listing, f.outlet_id,
                   w.rules >= (select count(*) from rules_widening) as judged
            from feed_watch w join feed f on f.id = w.feed_id
            where w.host_id = ? and w.due_at <= ? order by w.due_at limit ?
            """)
        .params(hostId, now.atOffset(ZoneOffset.UTC), most)
        .query((rs, row) -> due(rs))
        .list();
  }

  /** When the next thing is due at a host, be it a feed or a page. */
  Optional<Instant> next(long hostId) {
    return jdbc.sql(
            """
            select least((select min(due_at) from feed_watch where host_id = ?),
                         (select min(due_at) from page_watch where host_id = ?))
            """)
        .params(hostId, hostId)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  void unchanged(Due.Feed feed, Instant now, Duration rhythm, Instant due) {
    jdbc.sql(
            """
            update feed_watch
            set due_at = ?, rhythm_millis = ?, failures = 0, visited_at = ?, succeeded_at = ?,
                detour = null
            where feed_id = ? and due_at is not null
            """)
        .params(utc(due), rhythm.toMillis(), utc(now), utc(now), feed.id())
        .update();
  }

  /**
   * Notes what a feed said.
   *
   * @param rules the count of {@link Widenings} when its entries were judged; null where they were
   *     not, as nothing changed
   */
  @SuppressWarnings("TooManyParameters")
  void read(
      Due.Feed feed,
      Instant now,
      Duration rhythm,
      Instant due,
      @Nullable String etag,
      @Nullable String lastModified,
      byte[] bodyHash,
      @Nullable Long rules) {
    jdbc.sql(
            """
            update feed_watch
            set due_at = ?, rhythm_millis = ?, failures = 0, visited_at = ?, succeeded_at = ?,
                etag = ?, last_modified = ?, body_hash = ?, detour = null,
                rules = coalesce(?, rules)
            where feed_id = ? and due_at is not null
            """)
        .param(utc(due))
        .param(rhythm.toMillis())
        .param(utc(now))
        .param(utc(now))
        .param(etag)
        .param(lastModified)
        .param(bodyHash)
        .param(rules)
        .param(feed.id())
        .update();
  }

  /** Notes that a feed brought something new, and the rhythm that follows. */
  void brought(Due.Feed feed, Instant now, Duration rhythm) {
    jdbc.sql("update feed_watch set brought_at = ?, brought_rhythm_millis = ? where feed_id = ?")
        .params(utc(now), rhythm.toMillis(), feed.id())
        .update();
  }

  void failed(Due.Feed feed, Instant now, Instant due) {
    jdbc.sql(
            """
            update feed_watch set due_at = ?, failures = failures + 1, visited_at = ?, detour = null
            where feed_id = ? and due_at is not null
            """)
        .params(utc(due), utc(now), feed.id())
        .update();
  }

  private static Due.Feed due(ResultSet rs) throws SQLException {
    boolean judged = rs.getBoolean("judged");
    return new Due.Feed(
        rs.getLong("feed_id"),
        rs.getLong("outlet_id"),
        URI.create(rs.getString("address")),
        Detours.of(rs),
        rs.getBoolean("listing"),
        rs.getObject("due_at", OffsetDateTime.class).toInstant(),
        Duration.ofMillis(rs.getLong("rhythm_millis")),
        judged ? rs.getString("etag") : null,
        judged ? rs.getString("last_modified") : null,
        judged ? rs.getBytes("body_hash") : null,
        rs.getInt("failures"),
        instant(rs.getObject("succeeded_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
