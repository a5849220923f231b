package org.variorum.harvest;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Alarm;

/** Sees servers that answer nothing of use, or shut us out, time and again. */
@Component
class HostAlarm implements Alarm {

  private static final String BLOCKED = "host-blocked";

  /** About an hour of growing rests. */
  private static final int FAILURES = 6;

  private final JdbcClient jdbc;

  HostAlarm(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(BLOCKED);
  }

  @Override
  public List<Trouble> troubles() {
    return jdbc.sql(
            """
            select h.id, h.origin, coalesce(l.detail, '') as detail from host h
            left join lateral (select detail from fetch_log l
                               where l.host_id = h.id and l.at > now() - interval '2 days'
                               order by l.at desc limit 1) l on true
            where h.failures >= ?
              and exists (select from feed_watch w where w.host_id = h.id and w.due_at is not null)
            """)
        .param(FAILURES)
        .query(
            (rs, n) ->
                new Trouble(
                    BLOCKED, rs.getString("id"), rs.getString("origin"), rs.getString("detail")))
        .list();
  }
}
