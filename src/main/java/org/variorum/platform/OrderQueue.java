package org.variorum.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Orders in a table of their own, apart from the steps of {@code scheduled_tasks}, worked off from
 * when the program has started until it stops. A process that dies is found out as soon as for
 * those steps.
 */
public abstract class OrderQueue implements SmartLifecycle {

  private static final Duration SHUTDOWN = Duration.ofSeconds(10);

  private final String name;
  private final boolean wanted;
  private final DbSchedulerProperties steps;
  private @Nullable Scheduler scheduler;
  private boolean running;

  /**
   * @param name that its processes begin with in the column {@code picked_by}
   * @param wanted whether this process works it off
   * @param steps how the steps of work are scheduled
   */
  protected OrderQueue(String name, boolean wanted, DbSchedulerProperties steps) {
    this.name = name;
    this.wanted = wanted;
    this.steps = steps;
  }

  /** Which table, which tasks, and how many at once; asked for at each start. */
  protected abstract SchedulerBuilder scheduler();

  @Override
  public void start() {
    running = true;
    if (wanted) {
      // one that was stopped can't be started again
      scheduler =
          scheduler()
              .schedulerName(new SchedulerName.Fixed(name + "-" + UUID.randomUUID()))
              .heartbeatInterval(steps.getHeartbeatInterval())
              .missedHeartbeatsLimit(steps.getMissedHeartbeatsLimit())
              .shutdownMaxWait(SHUTDOWN)
              .build();
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
