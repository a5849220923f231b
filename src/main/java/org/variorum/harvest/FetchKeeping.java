package org.variorum.harvest;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Perishable;

/** The fetch log is kept as long as the settings say, unless an admin chooses otherwise. */
@Component
class FetchKeeping implements Perishable {

  private final FetchLog fetches;
  private final HarvestSettings settings;

  FetchKeeping(FetchLog fetches, HarvestSettings settings) {
    this.fetches = fetches;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "fetch-log";
  }

  @Override
  public int days() {
    return (int) Math.max(fewestDays(), settings.logKept().toDays());
  }

  @Override
  public int fewestDays() {
    return 1;
  }

  @Override
  public int forget(Instant before, int most) {
    return fetches.forgetBefore(before, most);
  }
}
