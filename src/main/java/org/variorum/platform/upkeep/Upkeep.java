package org.variorum.platform.upkeep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.variorum.platform.Roles;

/**
 * Has chores done by workers, each by one at a time. They have a table of their own, so that the
 * backlog of {@code scheduled_tasks} is empty when nothing is left to do.
 */
@Component
class Upkeep implements SmartLifecycle {

  private static final Duration SHUTDOWN = Duration.ofSeconds(10);
  private static final Duration POLLING = Duration.ofSeconds(5);

  private final DataSource dataSource;
  private final List<Chore> chores;
  private final StepTimes times;
  private final boolean wanted;
  private final Duration heartbeatInterval;
  private final int missedHeartbeats;
  private @Nullable Scheduler scheduler;
  private boolean running;

  Upkeep(
      DataSource dataSource,
      List<Chore> chores,
      StepTimes times,
      Roles roles,
      @Value("${db-scheduler.heartbeat-interval}") Duration heartbeatInterval,
      @Value("${db-scheduler.missed-heartbeats-limit}") int missedHeartbeats) {
    this.dataSource = dataSource;
    this.chores = List.copyOf(chores);
    this.times = times;
    this.wanted = roles.worker();
    this.heartbeatInterval = heartbeatInterval;
    this.missedHeartbeats = missedHeartbeats;
  }

  private Scheduler scheduler() {
    return Scheduler.create(dataSource)
        .startTasks(chores.stream().map(Upkeep::task).toList())
        .tableName("upkeep_order")
        .addSchedulerListener(times)
        .schedulerName(new SchedulerName.Fixed("upkeep-" + UUID.randomUUID()))
        .threads(1)
        .pollingInterval(POLLING)
        .heartbeatInterval(heartbeatInterval)
        .missedHeartbeatsLimit(missedHeartbeats)
        .shutdownMaxWait(SHUTDOWN)
        .build();
  }

  private static RecurringTask<Void> task(Chore chore) {
    return Tasks.recurring(chore.name(), FixedDelay.of(chore.pause()))
        .execute((order, context) -> chore.run());
  }

  @Override
  public void start() {
    running = true;
    if (wanted) {
      // one that was stopped can't be started again
      scheduler = scheduler();
      scheduler.start();
    }
  }

  @Override
  public void stop() {
    running = false;
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
