package org.variorum.platform.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees orders that fail again and again, and steps for which nobody finds the time. */
@Component
class OrderAlarm implements Alarm {

  private static final String FAILING = "orders-failing";
  private static final String LATE = "orders-late";

  /** Once or twice may be a server that was away for a moment. */
  private static final int TIMES = 3;

  private final JdbcClient jdbc;
  private final MessageSource messages;

  OrderAlarm(JdbcClient jdbc, MessageSource messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(FAILING, LATE);
  }

  @Override
  public List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    jdbc.sql(
            """
            select task_name, count(*) as orders, max(consecutive_failures) as times from (
              select task_name, consecutive_failures from scheduled_tasks
              union all select task_name, consecutive_failures from harvest_order
              union all select task_name, consecutive_failures from upkeep_order) orders
            where consecutive_failures >= ? group by task_name
            """)
        .param(TIMES)
        .query(
            (rs, n) ->
                new Trouble(
                    FAILING,
                    rs.getString("task_name"),
                    words(rs.getString("task_name")),
                    "%d orders, up to %d times in a row. The log says why."
                        .formatted(rs.getLong("orders"), rs.getInt("times"))))
        .list()
        .forEach(troubles::add);
    jdbc.sql(
            """
            select task_name, count(*) as orders from scheduled_tasks
            where not picked and execution_time < now() - interval '30 minutes'
            group by task_name
            """)
        .query(
            (rs, n) ->
                new Trouble(
                    LATE,
                    rs.getString("task_name"),
                    words(rs.getString("task_name")),
                    rs.getLong("orders") + " orders should have begun half an hour ago."))
        .list()
        .forEach(troubles::add);
    return troubles;
  }

  private String words(String step) {
    return String.valueOf(messages.getMessage("step." + step, null, step, Locale.ENGLISH));
  }
}
