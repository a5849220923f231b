package org.variorum.platform.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.variorum.platform.DiskSpace.Space;

/** Tells whether the disk is so full that nothing more should be gathered. */
@Service
public class DiskGuard {

  /** The most that may be asked to stay free, in megabytes. */
  public static final int MOST_MEGABYTES = 10_000_000;

  private static final String LIMIT = "disk free";
  private static final long MEGABYTE = 1_000_000;
  private static final long USUAL = 1_000;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

  private final Supplier<Optional<Space>> disk;
  private final Limits limits;
  private final Clock clock;
  private volatile Look last = new Look(Instant.MIN, false);

  private record Look(Instant at, boolean low) {}

  DiskGuard(Supplier<Optional<Space>> disk, Limits limits, Clock clock) {
    this.disk = disk;
    this.limits = limits;
    this.clock = clock;
  }

  /** How many megabytes must stay free; 0 where that doesn't matter. */
  public long megabytes() {
    return limits.get(LIMIT).orElse(USUAL);
  }

  /** Throws {@link IllegalArgumentException} below 0 and above {@link #MOST_MEGABYTES}. */
  public void keepFree(long megabytes) {
    if (megabytes < 0 || megabytes > MOST_MEGABYTES) {
      throw new IllegalArgumentException(megabytes + " MB");
    }
    limits.set(LIMIT, megabytes);
    last = new Look(Instant.MIN, false);
  }

  /** As it was ten seconds ago at most. */
  public boolean isLow() {
    Instant now = clock.instant();
    if (last.at().plus(LOOK_AGAIN).isBefore(now)) {
      long free = megabytes() * MEGABYTE;
      last = new Look(now, disk.get().map(Space::free).filter(left -> left < free).isPresent());
    }
    return last.low();
  }
}
