package org.variorum.platform.upkeep;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes how long orders take. Each process gathers what it did and adds it to the database every
 * few seconds, so that the work itself writes nothing; what a process that is killed had not added
 * yet is missing, no more.
 */
@Component
class StepTimes extends AbstractSchedulerListener {

  private static final double PER_DOUBLING = 4;

  private final JdbcTemplate template;
  private final Map<Key, Runs> gathered = new HashMap<>();

  StepTimes(JdbcTemplate template) {
    this.template = template;
  }

  private record Key(String step, LocalDate day, int bucket) {}

  private record Runs(long number, long worst, String worstOrder) {

    Runs and(Runs other) {
      Runs worse = other.worst > worst ? other : this;
      return new Runs(number + other.number, worse.worst, worse.worstOrder);
    }
  }

  /** In which bucket a length falls; each is a fifth longer than the one before. */
  static int bucket(long millis) {
    return (int) Math.round(PER_DOUBLING * Math.log(millis + 1.0) / Math.log(2));
  }

  /** What a run in a bucket takes, in milliseconds. */
  static long millis(int bucket) {
    return Math.round(Math.pow(2, bucket / PER_DOUBLING) - 1);
  }

  @Override
  public void onExecutionComplete(ExecutionComplete complete) {
    if (complete.getResult() == ExecutionComplete.Result.OK) {
      TaskInstance<?> order = complete.getExecution().taskInstance;
      note(order.getTaskName(), order.getId(), complete.getDuration(), complete.getTimeDone());
    }
  }

  void note(String step, String order, Duration took, Instant at) {
    long millis = Math.max(0, took.toMillis());
    Key key = new Key(step, at.atZone(ZoneOffset.UTC).toLocalDate(), bucket(millis));
    synchronized (gathered) {
      gathered.merge(key, new Runs(1, millis, order), Runs::and);
    }
  }

  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
  @PreDestroy
  void add() {
    List<Map.Entry<Key, Runs>> some;
    synchronized (gathered) {
      // in one order everywhere, lest two processes wait for each other
      some = new ArrayList<>(Map.copyOf(gathered).entrySet());
      gathered.clear();
    }
    some.sort(
        Comparator.comparing((Map.Entry<Key, Runs> each) -> each.getKey().step())
            .thenComparing(each -> each.getKey().day())
            .thenComparing(each -> each.getKey().bucket()));
    template.batchUpdate(
        """
        insert into step_time as t (step, day, bucket, runs, worst_millis, worst_order)
        values (?, ?, ?, ?, ?, ?)
        on conflict (step, day, bucket) do update set
          runs = t.runs + excluded.runs,
          worst_order = case when excluded.worst_millis > t.worst_millis
                             then excluded.worst_order else t.worst_order end,
          worst_millis = greatest(t.worst_millis, excluded.worst_millis)
        """,
        some.stream()
            .map(
                each ->
                    new Object[] {
                      each.getKey().step(),
                      each.getKey().day(),
                      each.getKey().bucket(),
                      each.getValue().number(),
                      each.getValue().worst(),
                      each.getValue().worstOrder()
                    })
            .toList());
  }
}
