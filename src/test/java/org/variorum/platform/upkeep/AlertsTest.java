package org.variorum.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.platform.upkeep.Alarm.Trouble;

@RoomTest
class AlertsTest {

  @Autowired Alerts alerts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final List<Trouble> troubles = new ArrayList<>();
  private boolean broken;

  @Test
  void anAlertLastsAsLongAsItsTrouble() {
    look(leak("1", "slow"), leak("2", ""));
    List<Long> first = ids();

    look(leak("1", "fast"));

    assertThat(alerts.open()).singleElement().extracting(Alert::detail).isEqualTo("fast");
    assertThat(first).containsAll(ids());
    assertThat(alerts.since(Instant.EPOCH, 9))
        .filteredOn(alert -> alert.endedAt() != null)
        .hasSize(1);
  }

  @Test
  void whatComesBackIsAnotherAlert() {
    look(leak("1", ""));
    long before = ids().getFirst();
    look();
    look(leak("1", ""));

    assertThat(ids()).hasSize(1).doesNotContain(before);
  }

  @Test
  void anAlarmThatFailsNeitherBeginsNorEndsAnything() {
    look(leak("1", ""));
    broken = true;

    look();

    assertThat(alerts.open()).hasSize(1);
  }

  @Test
  void seesFeedsThatFailForDaysOrFellSilent() {
    long well = feed("well", "now()", 0, "now() - interval '1 day'", 300_000);
    long rare = feed("rare", "now()", 0, "now() - interval '20 days'", 21_600_000);
    long silent = feed("silent", "now()", 0, "now() - interval '4 days'", 300_000);
    long failing = feed("failing", "now() - interval '3 days'", 9, null, 300_000);
    long hiccup = feed("hiccup", "now() - interval '3 hours'", 2, null, 300_000);
    assertThat(List.of(well, rare, hiccup)).isNotEmpty();

    alerts.run();

    assertThat(subjects("feed-silent")).containsExactly(silent + "");
    assertThat(subjects("feed-failing")).containsExactly(failing + "");
    assertThat(subjects("host-blocked")).hasSize(1);
  }

  @Test
  void seesGuessedPasswordsOfAccountsThatThereAre() {
    jdbc.sql(
            "insert into account (name, password_hash, role, created_at) values ('ada', 'x', 'ADMIN', now())")
        .update();
    for (String name : List.of("ada", "nobody")) {
      jdbc.sql(
              """
              insert into login_throttle
              values (encode(sha256(convert_to('account ' || ?, 'UTF8')), 'hex'), 6, now(), now())
              """)
          .param(name)
          .update();
    }

    alerts.run();

    assertThat(subjects("login-throttled")).containsExactly("ada");
  }

  @Test
  void seesOrdersThatFailOrWaitTooLong() {
    order("read-article", 3, "now()");
    order("place-articles", 2, "now() - interval '10 minutes'");
    order("trace-article", 0, "now() - interval '1 hour'");

    alerts.run();

    assertThat(subjects("orders-failing")).containsExactly("read-article");
    assertThat(subjects("orders-late")).containsExactly("trace-article");
    assertThat(alerts.open()).extracting(Alert::about).contains("Reading articles");
  }

  private void look(Trouble... now) {
    troubles.clear();
    troubles.addAll(List.of(now));
    new Alerts(List.of(new Pipes()), jdbc, transaction, clock).run();
  }

  private static Trouble leak(String pipe, String detail) {
    return new Trouble("leak", pipe, "pipe " + pipe, detail);
  }

  private final class Pipes implements Alarm {

    @Override
    public Set<String> kinds() {
      return Set.of("leak");
    }

    @Override
    public List<Trouble> troubles() {
      if (broken) {
        throw new IllegalStateException("no torch");
      }
      return troubles;
    }
  }

  private List<Long> ids() {
    return alerts.open().stream().map(Alert::id).toList();
  }

  private List<String> subjects(String kind) {
    return jdbc.sql("select subject from alert where kind = ? and ended_at is null")
        .param(kind)
        .query((rs, n) -> rs.getString(1))
        .list();
  }

  private long feed(
      String name, String succeeded, int failures, @Nullable String brought, long rhythm) {
    long outlet =
        jdbc.sql("insert into outlet (slug, name) values (?, ?) returning id")
            .params(name, name)
            .query(Long.class)
            .single();
    long feed =
        jdbc.sql("insert into feed (outlet_id, address) values (?, ?) returning id")
            .params(outlet, "https://" + name + ".example/feed")
            .query(Long.class)
            .single();
    jdbc.sql("insert into host (origin, failures) values (?, ?)")
        .params("https://" + name + ".example", failures)
        .update();
    jdbc.sql(
            """
            insert into feed_watch (feed_id, host_id, due_at, rhythm_millis, failures, succeeded_at,
                                    brought_at, brought_rhythm_millis)
            select ?, max(id), now(), ?, ?, %s, %s, ? from host
            """
                .formatted(succeeded, brought))
        .params(feed, rhythm, failures, rhythm)
        .update();
    return feed;
  }

  private void order(String step, int failures, String due) {
    jdbc.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                                         consecutive_failures, version)
            values (?, '1:1', %s, false, ?, 1)
            """
                .formatted(due))
        .params(step, failures)
        .update();
  }
}
