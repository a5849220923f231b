package org.variorum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;

@RoomTest
class PartedStepTest {

  private static final String COUNT = "count-parts";
  private static final int PARTS = 5;

  @Autowired DataSource database;
  @Autowired WorkOrders orders;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private final AtomicInteger done = new AtomicInteger();
  private final Semaphore mayGoOn = new Semaphore(0);

  @Test
  void workerThatIsToldToStopLeavesOffBetweenTwoPartsAndAnotherGoesOn() throws Exception {
    transaction.executeWithoutResult(status -> orders.place(COUNT, 7, 1, Duration.ZERO));
    Task<Void> step = WorkOrders.partedStep(COUNT, this::part);

    Scheduler first = worker(step);
    await().until(mayGoOn::hasQueuedThreads);
    Thread stopping = Thread.startVirtualThread(first::stop);
    await().until(() -> first.getSchedulerState().isShuttingDown());
    mayGoOn.release();
    stopping.join();

    assertThat(done).hasValue(1);
    assertThat(waiting()).isEqualTo(1);

    mayGoOn.release(PARTS);
    Scheduler second = worker(step);
    await()
        .until(
            () -> jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single() == 0);
    second.stop();

    assertThat(done).hasValue(PARTS);
  }

  private boolean part(long id) {
    assertThat(id).isEqualTo(7);
    mayGoOn.acquireUninterruptibly();
    return done.incrementAndGet() < PARTS;
  }

  private Scheduler worker(Task<Void> step) {
    Scheduler scheduler =
        Scheduler.create(database, step)
            .tableName("scheduled_tasks")
            .threads(1)
            .pollingInterval(Duration.ofMillis(50))
            .build();
    scheduler.start();
    return scheduler;
  }

  /** Orders that nobody works at. */
  private long waiting() {
    return jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and not picked")
        .param(COUNT)
        .query(Long.class)
        .single();
  }
}
