package org.variorum.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is ordered and not done yet, step by step; at {@code /actuator/backlog}. */
@Component
@Endpoint(id = "backlog")
public class Backlog {

  private final JdbcClient jdbc;

  Backlog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One step's orders.
   *
   * @param failing how many of them failed at their last try and wait for the next
   */
  public record Orders(long waiting, long failing) {}

  /** The orders of every step that has any, by the step's name. */
  @ReadOperation
  public Map<String, Orders> steps() {
    Map<String, Orders> steps = new LinkedHashMap<>();
    jdbc.sql(
            """
            select task_name, count(*), count(*) filter (where consecutive_failures > 0)
            from scheduled_tasks group by task_name order by task_name
            """)
        .query(
            (RowCallbackHandler)
                rs -> steps.put(rs.getString(1), new Orders(rs.getLong(2), rs.getLong(3))));
    return steps;
  }

  /** How many orders wait in all. */
  public long size() {
    return steps().values().stream().mapToLong(Orders::waiting).sum();
  }
}
