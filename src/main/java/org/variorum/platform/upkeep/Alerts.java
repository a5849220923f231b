package org.variorum.platform.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.platform.upkeep.Alarm.Trouble;

/**
 * What needs somebody's eye, from when to when. Troubles are looked for every two minutes; one that
 * is still there keeps its alert, and one that comes back has a new one.
 */
@Service
public class Alerts implements Chore {

  private static final Logger log = LoggerFactory.getLogger(Alerts.class);
  private static final int LONGEST = 500;

  private final List<Alarm> alarms;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Alerts(List<Alarm> alarms, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.alarms = List.copyOf(alarms);
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Those that last, the latest first. */
  public List<Alert> open() {
    return jdbc.sql("select * from alert where ended_at is null order by begun_at desc, id desc")
        .query((rs, n) -> alert(rs))
        .list();
  }

  /** Those that last or ended since then, the last one heard of first. */
  public List<Alert> since(Instant time, int most) {
    return jdbc.sql(
            """
            select * from alert where ended_at is null or ended_at >= ?
            order by coalesce(ended_at, begun_at) desc, id desc limit ?
            """)
        .params(time.atOffset(ZoneOffset.UTC), most)
        .query((rs, n) -> alert(rs))
        .list();
  }

  @Override
  public String name() {
    return "look-for-trouble";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(2);
  }

  /** An alarm that fails says nothing new of what it sees; the others do. */
  @Override
  public void run() {
    for (Alarm alarm : alarms) {
      try {
        List<Trouble> troubles = alarm.troubles();
        transaction.executeWithoutResult(status -> keep(alarm, troubles));
      } catch (RuntimeException failed) {
        log.error("Looking for trouble of {} failed.", alarm.kinds(), failed);
      }
    }
  }

  private void keep(Alarm alarm, List<Trouble> troubles) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    String[] kinds = troubles.stream().map(Trouble::kind).toArray(String[]::new);
    String[] subjects = troubles.stream().map(Trouble::subject).toArray(String[]::new);
    jdbc.sql(
            """
            insert into alert (kind, subject, about, detail, begun_at)
            select kind, subject, about, detail, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                 as trouble (kind, subject, about, detail)
            on conflict (kind, subject) where ended_at is null
            do update set about = excluded.about, detail = excluded.detail
            """)
        .params(
            now,
            kinds,
            subjects,
            troubles.stream().map(trouble -> storable(trouble.about())).toArray(String[]::new),
            troubles.stream().map(trouble -> storable(trouble.detail())).toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            update alert set ended_at = ?
            where ended_at is null and kind = any(?)
              and (kind, subject) not in (select * from unnest(?::text[], ?::text[]))
            """)
        .params(now, alarm.kinds().toArray(String[]::new), kinds, subjects)
        .update();
  }

  private static String storable(String text) {
    String kept = text.replace('\0', ' ');
    return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST - 1) + "…";
  }

  private static Alert alert(ResultSet rs) throws SQLException {
    OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
    return new Alert(
        rs.getLong("id"),
        rs.getString("kind"),
        rs.getString("about"),
        rs.getString("detail"),
        rs.getObject("begun_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
