package org.variorum.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Alarm;

/** Sees feeds that can't be read for long, or bring nothing although they used to. */
@Component
class FeedAlarm implements Alarm {

  private static final String FAILING = "feed-failing";
  private static final String SILENT = "feed-silent";

  /** Long enough for a server that is mended on the next working day. */
  private static final Duration FAILED_FOR = Duration.ofDays(2);

  /** A rhythm is half of what lies between two entries: ten times that, a weekend at least. */
  private static final int RHYTHMS = 20;

  private static final Duration SILENT_AT_LEAST = Duration.ofDays(3);

  /** What comes more seldom than the longest rhythm tells may come once a week, or less. */
  private static final Duration SILENT_WHERE_RARE = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final HarvestSettings settings;
  private final Clock clock;

  FeedAlarm(JdbcClient jdbc, HarvestSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(FAILING, SILENT);
  }

  @Override
  public List<Trouble> troubles() {
    Instant now = clock.instant();
    List<Trouble> troubles = new ArrayList<>(failing(now));
    troubles.addAll(silent(now));
    return troubles;
  }

  private List<Trouble> failing(Instant now) {
    return jdbc.sql(
            """
            select f.id, f.address, o.name, coalesce(l.detail, '') as detail
            from feed_watch w
            join feed f on f.id = w.feed_id
            join outlet o on o.id = f.outlet_id
            left join lateral (select detail from fetch_log l
                               where l.feed_id = f.id and l.address = f.address
                               order by at desc limit 1) l on true
            where w.due_at is not null and w.failures > 0
              and coalesce(w.succeeded_at, f.added_at) < ?
            """)
        .param(now.minus(FAILED_FOR).atOffset(ZoneOffset.UTC))
        .query(
            (rs, n) ->
                new Trouble(
                    FAILING,
                    rs.getString("id"),
                    rs.getString("name") + ", " + rs.getString("address"),
                    rs.getString("detail")))
        .list();
  }

  private List<Trouble> silent(Instant now) {
    return jdbc.sql(
            """
            select f.id, f.address, o.name, w.brought_at
            from feed_watch w
            join feed f on f.id = w.feed_id
            join outlet o on o.id = f.outlet_id
            where w.due_at is not null and w.failures = 0
              and w.brought_at < ?::timestamptz - case
                when w.brought_rhythm_millis >= ? then ? * interval '1 millisecond'
                else greatest(? * w.brought_rhythm_millis, ?) * interval '1 millisecond' end
            """)
        .params(
            now.atOffset(ZoneOffset.UTC),
            settings.longestRhythm().toMillis(),
            SILENT_WHERE_RARE.toMillis(),
            RHYTHMS,
            SILENT_AT_LEAST.toMillis())
        .query(
            (rs, n) ->
                new Trouble(
                    SILENT,
                    rs.getString("id"),
                    rs.getString("name") + ", " + rs.getString("address"),
                    ""))
        .list();
  }
}
