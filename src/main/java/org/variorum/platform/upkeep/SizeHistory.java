package org.variorum.platform.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.platform.DatabaseSize;
import org.variorum.platform.DiskSpace.Space;

/** Notes every hour how large the database is, and tells from it how long the disk will do. */
@Service
public class SizeHistory implements Chore {

  private static final int LOOKED_BACK = 14;

  private final JdbcClient jdbc;
  private final DatabaseSize size;
  private final Supplier<Optional<Space>> disk;
  private final DiskGuard guard;
  private final Clock clock;

  SizeHistory(
      JdbcClient jdbc,
      DatabaseSize size,
      Supplier<Optional<Space>> disk,
      DiskGuard guard,
      Clock clock) {
    this.jdbc = jdbc;
    this.size = size;
    this.disk = disk;
    this.guard = guard;
    this.clock = clock;
  }

  private record Note(LocalDate day, long bytes) {}

  /** By how many bytes a day it grew in the last two weeks; empty before there are two days. */
  public OptionalLong growth() {
    List<Note> notes =
        jdbc.sql("select day, bytes from size_note where day >= ? order by day")
            .param(today().minusDays(LOOKED_BACK))
            .query((rs, n) -> new Note(rs.getObject("day", LocalDate.class), rs.getLong("bytes")))
            .list();
    if (notes.size() < 2) {
      return OptionalLong.empty();
    }
    Note first = notes.getFirst();
    Note last = notes.getLast();
    long days = ChronoUnit.DAYS.between(first.day(), last.day());
    return OptionalLong.of((last.bytes() - first.bytes()) / days);
  }

  /**
   * How many days it can go on so before too little of the disk is left; empty where the disk is
   * not known, or nothing grows.
   */
  public OptionalLong daysLeft() {
    long growth = growth().orElse(0);
    Optional<Space> space = disk.get();
    if (growth <= 0 || space.isEmpty()) {
      return OptionalLong.empty();
    }
    long left = space.get().free() - guard.megabytes() * 1_000_000;
    return OptionalLong.of(Math.max(0, left) / growth);
  }

  @Override
  public String name() {
    return "note-size";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    jdbc.sql(
            """
            insert into size_note (day, bytes, disk_free) values (?, ?, ?)
            on conflict (day) do update
            set bytes = excluded.bytes, disk_free = excluded.disk_free
            """)
        .param(today())
        .param(size.all())
        .param(disk.get().map(Space::free).orElse(null))
        .update();
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
