package org.variorum.platform.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long things are kept that are forgotten some day, and their forgetting, day by day. */
@Service
public class Retention implements Chore {

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  /** For longer, choose for ever. */
  public static final int MOST_DAYS = 36_500;

  private static final Duration DAILY = Duration.ofDays(1);

  /** So many are forgotten in one transaction, so that nobody waits long for it. */
  static final int BATCH = 2_000;

  private final List<Perishable> things;
  private final Limits limits;
  private final JdbcClient jdbc;
  private final Clock clock;

  Retention(List<Perishable> things, Limits limits, JdbcClient jdbc, Clock clock) {
    this.things = things.stream().sorted(Comparator.comparing(Perishable::name)).toList();
    this.limits = limits;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How long something is kept.
   *
   * @param days 0 for ever
   */
  public record Rule(String name, int days, int fewestDays) {}

  /** By name. */
  public List<Rule> rules() {
    return things.stream()
        .map(thing -> new Rule(thing.name(), days(thing), thing.fewestDays()))
        .toList();
  }

  /**
   * Keeps something so long from now on.
   *
   * @param days 0 for ever
   * @throws IllegalArgumentException when that is less than its fewest or more than the most
   */
  public void keep(String name, int days) {
    Perishable thing =
        things.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    if (days != 0 && (days < thing.fewestDays() || days > MOST_DAYS)) {
      throw new IllegalArgumentException(days + " days");
    }
    limits.set(key(name), days);
  }

  private int days(Perishable thing) {
    return limits.get(key(thing.name())).map(Math::toIntExact).orElse(thing.days());
  }

  private static String key(String name) {
    return "keep " + name;
  }

  @Override
  public String name() {
    return "forget-old";
  }

  @Override
  public Duration pause() {
    return DAILY;
  }

  /** In batches, each of them done for good; whoever is killed in between leaves the rest. */
  @Override
  public void run() {
    Instant now = clock.instant();
    for (Perishable thing : things) {
      int days = days(thing);
      if (days > 0) {
        forget(thing, now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC));
      }
    }
  }

  private void forget(Perishable thing, OffsetDateTime before) {
    long all = 0;
    int some;
    do {
      some = jdbc.sql(thing.sql()).param("before", before).param("most", BATCH).update();
      all += some;
    } while (some == BATCH && !Thread.currentThread().isInterrupted());
    if (all > 0) {
      log.info("Forgot {} of {}.", all, thing.name());
    }
  }
}
