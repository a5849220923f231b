package org.variorum.harvest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.platform.OrderQueue;
import org.variorum.platform.Roles;

/**
 * Runs visits of hosts as they fall due, some hundreds at once, on virtual threads. It has a table
 * and a scheduler of its own, so that waiting for servers and thinking about texts don't keep each
 * other from their turn.
 */
@Component
class HarvestQueue extends OrderQueue {

  private static final Duration FIRST_RETRY = Duration.ofSeconds(30);

  private final HostVisit visits;
  private final OutletInquiries inquiries;
  private final IconSearch icons;
  private final Hosts hosts;
  private final HarvestSettings settings;
  private final TransactionTemplate transaction;
  private final DataSource dataSource;
  private final DbSchedulerProperties steps;

  HarvestQueue(
      DataSource dataSource,
      HostVisit visits,
      OutletInquiries inquiries,
      IconSearch icons,
      Hosts hosts,
      HarvestSettings settings,
      TransactionTemplate transaction,
      Roles roles,
      DbSchedulerProperties steps) {
    super("harvest", roles.worker() && settings.enabled(), steps);
    this.dataSource = dataSource;
    this.steps = steps;
    this.visits = visits;
    this.inquiries = inquiries;
    this.icons = icons;
    this.hosts = hosts;
    this.settings = settings;
    this.transaction = transaction;
  }

  @Override
  protected SchedulerBuilder scheduler() {
    return Scheduler.create(
            new TransactionAwareDataSourceProxy(dataSource),
            List.of(visitHost(), inquiries.look(), icons.find()))
        .tableName(HostOrders.TABLE)
        .threads(settings.hosts())
        .executorService(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("harvest-", 0).factory()))
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(steps.getPollingInterval());
  }

  private Task<Void> visitHost() {
    return Tasks.custom(HostOrders.VISIT, Void.class)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .onDeadExecutionRevive()
        .execute((order, context) -> visit(Long.parseLong(order.getId())));
  }

  private CompletionHandler<Void> visit(long hostId) {
    @Nullable HostSession session = null;
    try {
      session = visits.visit(hostId);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the program stops", stopping);
    }
    HostSession done = session;
    return (complete, operations) -> end(done, complete, operations);
  }

  /** In one transaction with the host's lock, so that nothing added meanwhile is slept through. */
  private void end(
      HostSession session, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    transaction.executeWithoutResult(
        status -> {
          hosts.lockAsked(session.host().id(), session.askedAt());
          Instant next = visits.next(session);
          if (next == null) {
            operations.remove();
          } else {
            operations.reschedule(complete, next);
          }
        });
  }
}
