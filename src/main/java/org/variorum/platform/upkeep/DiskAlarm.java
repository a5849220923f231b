package org.variorum.platform.upkeep;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees that the disk is full, or soon will be. */
@Component
class DiskAlarm implements Alarm {

  private static final String LOW = "disk-low";
  private static final String SOON = "disk-soon";
  private static final int SOON_DAYS = 14;

  private final DiskGuard guard;
  private final SizeHistory history;

  DiskAlarm(DiskGuard guard, SizeHistory history) {
    this.guard = guard;
    this.history = history;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(LOW, SOON);
  }

  @Override
  public List<Trouble> troubles() {
    if (guard.isLow()) {
      return List.of(new Trouble(LOW, "", guard.megabytes() + " MB", ""));
    }
    OptionalLong left = history.daysLeft();
    return left.isPresent() && left.getAsLong() < SOON_DAYS
        ? List.of(new Trouble(SOON, "", Long.toString(left.getAsLong()), ""))
        : List.of();
  }
}
