package org.variorum.harvest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of hosts at which something is due: one db-scheduler order a host, due when the first
 * thing there is.
 */
@Repository
class HostOrders {

  static final String TABLE = "harvest_order";
  static final String VISIT = "visit-host";

  private final JdbcClient jdbc;

  HostOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Orders a look at an outlet. */
  @Transactional(propagation = Propagation.MANDATORY)
  void look(long inquiry, Instant at) {
    jdbc.sql(
            """
            insert into harvest_order (task_name, task_instance, execution_time, picked, version)
            values (?, ?, ?, false, 1)
            """)
        .params(OutletInquiries.LOOK, Long.toString(inquiry), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Orders a look for an outlet's icon; one that is ordered already is made sooner, not later. */
  @Transactional(propagation = Propagation.MANDATORY)
  void findIcon(long outlet, Instant at) {
    jdbc.sql(
            """
            insert into harvest_order (task_name, task_instance, execution_time, picked, version)
            values (?, ?, ?, false, 1)
            on conflict (task_name, task_instance) do update
            set execution_time = excluded.execution_time, version = harvest_order.version + 1
            where not harvest_order.picked and harvest_order.execution_time > excluded.execution_time
            """)
        .params(IconSearch.FIND, Long.toString(outlet), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Sees to it that these hosts are visited at {@code at} or before. The caller has locked them,
   * and so may leave an order alone that is being worked at: its end waits for the lock and then
   * looks what is due next.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void wake(Collection<Long> hosts, Instant at) {
    jdbc.sql(
            """
            insert into harvest_order (task_name, task_instance, execution_time, picked, version)
            select ?, host::text, ?, false, 1 from unnest(?) as host order by host
            on conflict (task_name, task_instance) do update
            set execution_time = excluded.execution_time, version = harvest_order.version + 1
            where not harvest_order.picked and harvest_order.execution_time > excluded.execution_time
            """)
        .params(VISIT, at.atOffset(ZoneOffset.UTC), hosts.toArray(Long[]::new))
        .update();
  }
}
