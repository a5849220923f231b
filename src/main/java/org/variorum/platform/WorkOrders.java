package org.variorum.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;

/**
 * Orders a step of work for later. An order is a row written in the caller's transaction: when that
 * commits, some worker will do the step at least once, whatever is killed in between; when it rolls
 * back, there is no order.
 */
@Service
public class WorkOrders {

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

  private final SchedulerClient client;
  private final Clock clock;

  WorkOrders(DataSource dataSource, Clock clock) {
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
    this.clock = clock;
  }

  /**
   * Orders {@code step} for the thing of this id. An order of the same number that still waits is
   * not doubled; one of another number is done even where the first is being worked on.
   */
  public void place(String step, long id, long number, Duration delay) {
    client.scheduleIfNotExists(
        new TaskInstance<>(step, id + ":" + number), clock.instant().plus(delay));
  }

  /**
   * A step that workers do for each order. {@code work} must bear being done twice; a failure is
   * tried again after a growing pause.
   */
  public static Task<Void> step(String name, LongConsumer work) {
    return Tasks.oneTime(name)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .execute((order, context) -> work.accept(id(order.getId())));
  }

  /** Work that is done part by part, each part in a transaction of its own. */
  public interface PartedWork {

    /** Does the next part of what is ordered for the thing of this id; false where none is left. */
    boolean doPart(long id);
  }

  /**
   * A step whose work may take long. Between two parts a worker that is told to stop leaves off;
   * the order stays, and whoever takes it up goes on.
   */
  public static Task<Void> partedStep(String name, PartedWork work) {
    return Tasks.custom(name, Void.class)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .execute(
            (order, context) -> {
              while (work.doPart(id(order.getId()))) {
                if (context.getSchedulerState().isShuttingDown()
                    || Thread.currentThread().isInterrupted()) {
                  return (done, row) -> row.reschedule(done, done.getTimeDone());
                }
              }
              return (done, row) -> row.remove();
            });
  }

  private static long id(String order) {
    return Long.parseLong(order.substring(0, order.indexOf(':')));
  }
}
