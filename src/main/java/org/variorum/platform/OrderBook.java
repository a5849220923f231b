package org.variorum.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is ordered and not done yet, for those who keep watch: what is late, and what fails. */
@Component
public class OrderBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  OrderBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The orders of one step.
   *
   * @param late how many should have begun {@link #LATE} ago and were not taken up
   * @param since when the first of these should have begun; null where none is late
   */
  public record Step(
      String name, long waiting, long working, long failing, long late, @Nullable Instant since) {}

  /**
   * An order that failed at its last try.
   *
   * @param thing what it is for: an id, mostly
   * @param times how often in a row it failed
   */
  public record Failing(
      String step, String thing, int times, @Nullable Instant last, Instant next) {}

  /** Longer than any pause that orders take on their own before they begin. */
  public static final Duration LATE = Duration.ofMinutes(5);

  /** Every step that has orders, by name. */
  public List<Step> steps() {
    return jdbc.sql(
            """
            select task_name,
                   count(*) filter (where not picked) as waiting,
                   count(*) filter (where picked) as working,
                   count(*) filter (where consecutive_failures > 0) as failing,
                   count(*) filter (where not picked and execution_time < ?) as late,
                   min(execution_time) filter (where not picked and execution_time < ?) as since
            from scheduled_tasks group by task_name order by task_name
            """)
        .params(lateBefore(), lateBefore())
        .query(
            (rs, n) ->
                new Step(
                    rs.getString("task_name"),
                    rs.getLong("waiting"),
                    rs.getLong("working"),
                    rs.getLong("failing"),
                    rs.getLong("late"),
                    instant(rs, "since")))
        .list();
  }

  /** Orders that failed at their last try, those that failed most often first. */
  public List<Failing> failing(int most) {
    return jdbc.sql(
            """
            select task_name, task_instance, consecutive_failures, last_failure, execution_time
            from scheduled_tasks where consecutive_failures > 0
            order by consecutive_failures desc, task_name, task_instance limit ?
            """)
        .param(most)
        .query(
            (rs, n) ->
                new Failing(
                    rs.getString("task_name"),
                    rs.getString("task_instance").replaceFirst(":.*", ""),
                    rs.getInt("consecutive_failures"),
                    instant(rs, "last_failure"),
                    rs.getObject("execution_time", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * An order that is not done yet.
   *
   * @param due when it begins, or should have begun
   * @param working whether somebody is at it
   * @param failures how often in a row it failed
   */
  public record Open(String step, Instant due, boolean working, int failures) {}

  /** What is ordered for the thing of this id in these steps, the first due first. */
  public List<Open> open(Collection<String> steps, long thing) {
    return jdbc.sql(
            """
            select task_name, execution_time, picked, coalesce(consecutive_failures, 0) as failures
            from scheduled_tasks where task_name = any(?) and task_instance like ?
            order by execution_time, task_name
            """)
        .params(steps.toArray(String[]::new), thing + ":%")
        .query(
            (rs, n) ->
                new Open(
                    rs.getString("task_name"),
                    rs.getObject("execution_time", OffsetDateTime.class).toInstant(),
                    rs.getBoolean("picked"),
                    rs.getInt("failures")))
        .list();
  }

  private OffsetDateTime lateBefore() {
    return clock.instant().minus(LATE).atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
