package org.variorum.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.platform.DatabaseSize;
import org.variorum.platform.DiskSpace.Space;
import org.variorum.platform.upkeep.Retention.Rule;

@RoomTest
class UpkeepTest {

  private static final long GIGABYTE = 1_000_000_000;

  @Autowired Retention retention;
  @Autowired Limits limits;
  @Autowired DatabaseSize size;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void keepsForEverWhatNobodyLimited() {
    deeds(3, 4_000);

    retention.run();

    assertThat(deedsLeft()).isEqualTo(3);
  }

  @Test
  void forgetsInBatchesWhatIsOlderThanChosen() {
    deeds(2 * Retention.BATCH + 7, 100);
    deeds(2, 89);
    retention.keep("audit", 90);

    retention.run();

    assertThat(deedsLeft()).isEqualTo(2);
    assertThat(retention.rules()).contains(new Rule("audit", 90, 90));
  }

  @Test
  void forgetsOfEachThingWhatIsOlderThanItsFewestDays() {
    jdbc.sql(
            """
            insert into step_time select 'read', (now() at time zone 'UTC')::date - age, 1, 1, 1, '1:1'
            from generate_series(0, 20) age
            """)
        .update();
    retention.rules().forEach(rule -> retention.keep(rule.name(), rule.fewestDays()));

    retention.run();

    assertThat(retention.rules()).hasSizeGreaterThan(6);
    assertThat(jdbc.sql("select count(*) from step_time").query(Integer.class).single())
        .isEqualTo(StepPaces.DAYS + 2);
  }

  @Test
  void leavesTheRestToTheNextRoundWhenItIsStopped() {
    deeds(Retention.BATCH + 5, 100);
    retention.keep("audit", 90);

    Thread.currentThread().interrupt();
    retention.run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(deedsLeft()).isEqualTo(5);

    retention.run();
    assertThat(deedsLeft()).isZero();
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    for (int days : List.of(-1, 1, Retention.MOST_DAYS + 1)) {
      assertThatIllegalArgumentException().isThrownBy(() -> retention.keep("audit", days));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> retention.keep("article", 90));
  }

  @Test
  void tellsWhenTheDiskIsTooFullAndWhenThereIsRoomAgain() {
    DiskGuard guard = guard(3 * GIGABYTE);
    assertThat(guard.isLow()).isFalse();

    guard.keepFree(3_001);
    assertThat(guard.isLow()).isTrue();

    guard.keepFree(0);
    assertThat(guard.isLow()).isFalse();
  }

  @Test
  void tellsHowManyDaysTheDiskWillDo() {
    SizeHistory history = history(21 * GIGABYTE);
    assertThat(history.growth()).isEmpty();
    assertThat(history.daysLeft()).isEmpty();

    note(20, GIGABYTE);
    note(10, 2 * GIGABYTE);
    note(5, 4 * GIGABYTE);
    note(0, 12 * GIGABYTE);

    assertThat(history.growth()).hasValue(GIGABYTE);
    assertThat(history.daysLeft()).hasValue(20);
  }

  @Test
  void notesTheSizeOncePerDay() {
    history(5 * GIGABYTE).run();
    history(4 * GIGABYTE).run();

    assertThat(jdbc.sql("select disk_free from size_note").query(Long.class).list())
        .containsExactly(4 * GIGABYTE);
  }

  private void deeds(int number, int daysAgo) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, deed, about, address)
            select now() - ? * interval '1 day', 'ada', 'login', '', '' from generate_series(1, ?)
            """)
        .params(daysAgo, number)
        .update();
  }

  private long deedsLeft() {
    return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
  }

  private void note(int daysAgo, long bytes) {
    jdbc.sql("insert into size_note (day, bytes) values ((now() at time zone 'UTC')::date - ?, ?)")
        .params(daysAgo, bytes)
        .update();
  }

  private DiskGuard guard(long free) {
    return new DiskGuard(() -> Optional.of(new Space(free, 50 * GIGABYTE)), limits, clock);
  }

  private SizeHistory history(long free) {
    return new SizeHistory(
        jdbc, size, () -> Optional.of(new Space(free, 50 * GIGABYTE)), guard(free), clock);
  }
}
