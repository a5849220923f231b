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

  private static long id(String order) {
    return Long.parseLong(order.substring(0, order.indexOf(':')));
  }
}
