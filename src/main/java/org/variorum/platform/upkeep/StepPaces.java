package org.variorum.platform.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which steps take how long. */
@Service
public class StepPaces {

  /** So many days before today are compared with it. */
  static final int DAYS = 7;

  private final JdbcClient jdbc;
  private final Clock clock;

  StepPaces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How long a step takes.
   *
   * @param today how many orders were done today
   * @param median of today, give or take a tenth
   * @param worst of today
   * @param worstThing for what that was: an id, mostly
   * @param before the median of the seven days before; null where nothing was done then
   */
  public record Pace(
      String step,
      long today,
      Duration median,
      Duration worst,
      String worstThing,
      @Nullable Duration before) {}

  private record Runs(
      String step, LocalDate day, int bucket, long number, long worst, String worstOrder) {}

  /** Of all steps that were done today, the one that took longest first. */
  public List<Pace> today() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Map<String, List<Runs>> byStep =
        jdbc
            .sql("select * from step_time where day >= ? order by bucket")
            .param(today.minusDays(DAYS))
            .query(
                (rs, n) ->
                    new Runs(
                        rs.getString("step"),
                        rs.getObject("day", LocalDate.class),
                        rs.getInt("bucket"),
                        rs.getLong("runs"),
                        rs.getLong("worst_millis"),
                        rs.getString("worst_order")))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Runs::step));
    return byStep.values().stream()
        .filter(runs -> runs.stream().anyMatch(each -> each.day().equals(today)))
        .map(runs -> pace(runs, today))
        .sorted(Comparator.comparing(Pace::worst).reversed().thenComparing(Pace::step))
        .toList();
  }

  private static Pace pace(List<Runs> runs, LocalDate today) {
    List<Runs> now = runs.stream().filter(each -> each.day().equals(today)).toList();
    List<Runs> then = runs.stream().filter(each -> !each.day().equals(today)).toList();
    Runs worst = now.getLast();
    return new Pace(
        worst.step(),
        number(now),
        median(now),
        Duration.ofMillis(worst.worst()),
        worst.worstOrder().replaceFirst(":.*", ""),
        then.isEmpty() ? null : median(then));
  }

  private static long number(List<Runs> runs) {
    return runs.stream().mapToLong(Runs::number).sum();
  }

  /** Of runs in the order of their lengths. */
  private static Duration median(List<Runs> runs) {
    long half = (number(runs) + 1) / 2;
    for (Runs each : runs) {
      half -= each.number();
      if (half <= 0) {
        return Duration.ofMillis(Math.min(each.worst(), StepTimes.millis(each.bucket())));
      }
    }
    return Duration.ZERO;
  }
}
