package org.variorum.platform.upkeep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.variorum.platform.OrderQueue;
import org.variorum.platform.Roles;

/**
 * Has chores done by workers, each by one at a time. They have a table of their own, so that the
 * backlog of {@code scheduled_tasks} is empty when nothing is left to do.
 */
@Component
class Upkeep extends OrderQueue {

  private static final Duration POLLING = Duration.ofSeconds(5);

  private final DataSource dataSource;
  private final List<Chore> chores;
  private final StepTimes times;

  Upkeep(
      DataSource dataSource,
      List<Chore> chores,
      StepTimes times,
      Roles roles,
      DbSchedulerProperties steps) {
    super("upkeep", roles.worker(), steps);
    this.dataSource = dataSource;
    this.chores = List.copyOf(chores);
    this.times = times;
  }

  @Override
  protected SchedulerBuilder scheduler() {
    return Scheduler.create(dataSource)
        .startTasks(chores.stream().map(Upkeep::task).toList())
        .tableName("upkeep_order")
        .addSchedulerListener(times)
        .threads(1)
        .pollingInterval(POLLING);
  }

  private static RecurringTask<Void> task(Chore chore) {
    return Tasks.recurring(chore.name(), FixedDelay.of(chore.pause()))
        .execute((order, context) -> chore.run());
  }
}
