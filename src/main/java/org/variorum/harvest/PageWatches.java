package org.variorum.harvest;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages that feeds point to: those to be read, those to be read again, and those left. */
@Repository
class PageWatches {

  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient jdbc;

  PageWatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page that is met for the first time. */
  @SuppressWarnings("ArrayRecordComponent")
  record Met(byte[] key, URI address) {}

  /**
   * Which of these pages were met before, by their keys in hexadecimal; none that rules shut out
   * which were widened since.
   */
  Set<String> known(Collection<byte[]> keys) {
    byte[][] all = keys.toArray(byte[][]::new);
    return new HashSet<>(
        jdbc.sql(
                """
                select encode(key, 'hex') from page_watch where key = any(?)
                union all select encode(key, 'hex') from page_left
                where key = any(?)
                  and (rules is null or rules >= (select count(*) from rules_widening))
                """)
            .params(all, all)
            .query(String.class)
            .list());
  }

  static String hex(byte[] key) {
    return HEX.formatHex(key);
  }

  /** Orders pages to be read as soon as their host allows, in this order. */
  void add(Due.Feed feed, List<Met> pages, Map<String, Long> hosts, Instant now) {
    byte[][] keys = pages.stream().map(Met::key).toArray(byte[][]::new);
    jdbc.sql("delete from page_left where key = any(?)").param(keys).update();
    List<Long> hostIds = new ArrayList<>();
    pages.forEach(page -> hostIds.add(hosts.get(Origin.of(page.address()))));
    jdbc.sql(
            """
            insert into page_watch (key, address, host_id, feed_id, outlet_id, due_at, found_at)
            select page.key, page.address, page.host, ?, ?, ?, ?
            from unnest(?::bytea[], ?::text[], ?::bigint[]) with ordinality
                 as page (key, address, host, place)
            order by page.place
            on conflict (key) do nothing
            """)
        .params(
            feed.id(),
            feed.outletId(),
            utc(now),
            utc(now),
            keys,
            pages.stream().map(page -> page.address().toString()).toArray(String[]::new),
            hostIds.toArray(Long[]::new))
        .update();
  }

  /**
   * Leaves pages unread that rules shut out; nothing but their keys is kept.
   *
   * @param rules the count of {@link Widenings} when they were judged
   */
  void leave(Collection<byte[]> keys, Instant now, long rules) {
    jdbc.sql(
            """
            insert into page_left (key, left_at, rules) select unnest(?::bytea[]), ?, ?
            on conflict (key) do update set left_at = excluded.left_at, rules = excluded.rules
            """)
        .params(keys.toArray(byte[][]::new), utc(now), rules)
        .update();
  }

  /**
   * Leaves a page that was to be read.
   *
   * @param rules the count of {@link Widenings} when rules shut it out; null where something else
   *     did
   */
  void leave(Due.Page page, Instant now, @Nullable Long rules) {
    jdbc.sql(
            """
            with gone as (delete from page_watch where id = ? returning key)
            insert into page_left (key, left_at, rules) select key, ?, ? from gone
            on conflict (key) do update set left_at = excluded.left_at, rules = excluded.rules
            """)
        .param(page.id())
        .param(utc(now))
        .param(rules)
        .update();
  }

  /**
   * Reads an article again at once, because its feed says that it changed after we read it.
   *
   * @return the hosts of those pages
   */
  List<Long> hasten(List<byte[]> keys, List<Instant> updated, Instant now) {
    return jdbc.sql(
            """
            update page_watch p set due_at = ?
            from unnest(?::bytea[], ?::timestamptz[]) as entry (key, updated)
            where p.key = entry.key and p.article_id is not null and p.visited_at < entry.updated
              and (p.due_at is null or p.due_at > ?)
            returning p.host_id
            """)
        .params(
            utc(now),
            keys.toArray(byte[][]::new),
            updated.stream().map(PageWatches::utc).toArray(OffsetDateTime[]::new),
            utc(now))
        .query((rs, row) -> rs.getLong("host_id"))
        .list();
  }

  /** The hosts at which an article's pages are read. */
  List<Long> hostsOf(long articleId) {
    return jdbc.sql("select distinct host_id from page_watch where article_id = ?")
        .param(articleId)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }

  /**
   * Reads an article's pages again as soon as their hosts allow, whole, whether they changed or
   * not. It counts as none of the visits that are due anyhow.
   */
  void readAnew(long articleId, Instant now) {
    jdbc.sql(
            """
            update page_watch
            set due_at = ?, etag = null, last_modified = null, failures = 0,
                visits = greatest(visits - 1, 0)
            where article_id = ?
            """)
        .params(utc(now), articleId)
        .update();
  }

  /** The pages that are due at a host, the longest overdue first. */
  List<Due.Page> due(long hostId, Instant now, int most) {
    return jdbc.sql(
            """
            select p.*, o.name as outlet from page_watch p join outlet o on o.id = p.outlet_id
            where p.host_id = ? and p.due_at <= ? order by p.due_at, p.id limit ?
            """)
        .params(hostId, utc(now), most)
        .query((rs, row) -> due(rs))
        .list();
  }

  /** Notes that a page was read and holds this article. */
  void read(
      Due.Page page,
      long articleId,
      Instant now,
      @Nullable Instant due,
      @Nullable String etag,
      @Nullable String lastModified) {
    jdbc.sql(
            """
            update page_watch
            set article_id = ?, visited_at = ?, due_at = ?, visits = visits + 1, failures = 0,
                etag = ?, last_modified = ?, detour = null
            where id = ?
            """)
        .param(articleId)
        .param(utc(now))
        .param(due == null ? null : utc(due))
        .param(etag)
        .param(lastModified)
        .param(page.id())
        .update();
  }

  void failed(Due.Page page, Instant now, @Nullable Instant due) {
    jdbc.sql(
            """
            update page_watch
            set failures = failures + 1, visited_at = ?, due_at = ?, detour = null
            where id = ?
            """)
        .param(utc(now))
        .param(due == null ? null : utc(due))
        .param(page.id())
        .update();
  }

  /** Addresses of articles that a feed led to, for learning what its articles look like. */
  List<URI> addresses(long outletId, int most) {
    return jdbc
        .sql(
            """
            select address from page_watch
            where outlet_id = ? and article_id is not null order by id desc limit ?
            """)
        .params(outletId, most)
        .query(String.class)
        .list()
        .stream()
        .map(URI::create)
        .toList();
  }

  private static Due.Page due(ResultSet rs) throws SQLException {
    return new Due.Page(
        rs.getLong("id"),
        orNull(rs, "feed_id"),
        rs.getLong("outlet_id"),
        rs.getString("outlet"),
        URI.create(rs.getString("address")),
        Detours.of(rs),
        orNull(rs, "article_id"),
        rs.getObject("due_at", OffsetDateTime.class).toInstant(),
        rs.getInt("visits"),
        rs.getInt("failures"),
        rs.getString("etag"),
        rs.getString("last_modified"));
  }

  private static @Nullable Long orNull(ResultSet rs, String column) throws SQLException {
    long value = rs.getLong(column);
    return rs.wasNull() ? null : value;
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
