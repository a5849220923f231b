package org.variorum.harvest;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The servers that we ask. */
@Repository
class Hosts {

  private final JdbcClient jdbc;

  Hosts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Host byId(long id) {
    return jdbc.sql("select * from host where id = ?")
        .param(id)
        .query((rs, row) -> host(rs))
        .single();
  }

  /** The host of an address, made when it is met for the first time. */
  Host of(URI address) {
    return byId(ids(List.of(Origin.of(address))).values().iterator().next());
  }

  /** The ids of these origins; those that are new are made. */
  Map<String, Long> ids(Collection<String> origins) {
    String[] wanted = origins.stream().distinct().sorted().toArray(String[]::new);
    jdbc.sql("insert into host (origin) select unnest(?::text[]) on conflict do nothing")
        .param(wanted)
        .update();
    Map<String, Long> ids = new HashMap<>();
    jdbc.sql("select id, origin from host where origin = any(?)")
        .param(wanted)
        .query((RowCallbackHandler) rs -> ids.put(rs.getString("origin"), rs.getLong("id")));
    return ids;
  }

  /**
   * Keeps others from adding what is due at these hosts, or from finding the next that is, until
   * the transaction ends. In the order of their ids, so that two who lock several never wait for
   * each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void lock(Collection<Long> ids) {
    jdbc.sql("select id from host where id = any(?) order by id for update")
        .param(ids.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /** Locks the host as {@link #lock} does, and notes when it was asked last. */
  @Transactional(propagation = Propagation.MANDATORY)
  void lockAsked(long id, @Nullable Instant at) {
    jdbc.sql("update host set asked_at = coalesce(?::timestamptz, asked_at) where id = ?")
        .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
        .param(id)
        .update();
  }

  void keepRobots(long id, String robots, Instant until) {
    jdbc.sql("update host set robots = ?, robots_until = ? where id = ?")
        .params(robots, until.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void keepTdm(long id, String tdm, Instant until) {
    jdbc.sql("update host set tdm = ?, tdm_until = ? where id = ?")
        .params(tdm, until.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void rest(long id, int failures, Instant until) {
    jdbc.sql("update host set failures = ?, rests_until = ? where id = ?")
        .params(failures, until.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void recovered(long id) {
    jdbc.sql("update host set failures = 0, rests_until = null where id = ?").param(id).update();
  }

  /** The longest gap that is set for an outlet which is read there; zero if for none. */
  Duration outletsGap(long id) {
    return Duration.ofSeconds(
        jdbc.sql(
                """
                select coalesce(max(o.gap_seconds), 0) from outlet o
                where o.gap_seconds is not null
                  and (exists (select from feed f join feed_watch w on w.feed_id = f.id
                               where f.outlet_id = o.id and w.host_id = :host)
                       or exists (select from page_watch p
                                  where p.outlet_id = o.id and p.host_id = :host
                                    and p.due_at is not null))
                """)
            .param("host", id)
            .query(Long.class)
            .single());
  }

  private static Host host(ResultSet rs) throws SQLException {
    return new Host(
        rs.getLong("id"),
        rs.getString("origin"),
        rs.getString("robots"),
        instant(rs, "robots_until"),
        rs.getString("tdm"),
        instant(rs, "tdm_until"),
        instant(rs, "asked_at"),
        rs.getInt("failures"),
        instant(rs, "rests_until"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
