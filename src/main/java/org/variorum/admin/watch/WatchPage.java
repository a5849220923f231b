package org.variorum.admin.watch;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.variorum.harvest.FeedHealths;
import org.variorum.platform.DatabaseSize;
import org.variorum.platform.DiskSpace;
import org.variorum.platform.OrderBook;
import org.variorum.platform.upkeep.Alerts;
import org.variorum.platform.upkeep.DiskGuard;
import org.variorum.platform.upkeep.SizeHistory;
import org.variorum.platform.upkeep.StepPaces;
import org.variorum.platform.upkeep.StepPaces.Pace;

/** What needs somebody's eye, on one page. */
@Controller
class WatchPage {

  private static final int FAILING = 50;
  private static final int TABLES = 8;
  private static final int ENDED = 30;
  private static final Duration LATELY = Duration.ofDays(7);

  private final FeedHealths feeds;
  private final OrderBook orders;
  private final DatabaseSize size;
  private final DiskSpace disk;
  private final DiskGuard guard;
  private final SizeHistory history;
  private final Alerts alerts;
  private final StepPaces paces;
  private final Clock clock;

  WatchPage(
      FeedHealths feeds,
      OrderBook orders,
      DatabaseSize size,
      DiskSpace disk,
      DiskGuard guard,
      SizeHistory history,
      Alerts alerts,
      StepPaces paces,
      Clock clock) {
    this.feeds = feeds;
    this.orders = orders;
    this.size = size;
    this.disk = disk;
    this.guard = guard;
    this.history = history;
    this.alerts = alerts;
    this.paces = paces;
    this.clock = clock;
  }

  @GetMapping("/admin/watch")
  String show(Model model) {
    model.addAttribute(
        "feedsFailing", feeds.all().values().stream().filter(feed -> feed.failures() > 0).count());
    model.addAttribute("alerts", alerts.open());
    model.addAttribute(
        "ended",
        alerts.since(clock.instant().minus(LATELY), ENDED).stream()
            .filter(alert -> alert.endedAt() != null)
            .toList());
    model.addAttribute("steps", orders.steps());
    model.addAttribute("paces", paces.today().stream().map(Line::of).toList());
    model.addAttribute("failing", orders.failing(FAILING));
    model.addAttribute("size", Bytes.of(size.all()));
    disk.get()
        .ifPresent(
            space -> {
              model.addAttribute("free", Bytes.of(space.free()));
              model.addAttribute("disk", Bytes.of(space.all()));
            });
    if (guard.isLow()) {
      model.addAttribute("low", Bytes.of(guard.megabytes() * 1_000_000));
    }
    history.growth().ifPresent(growth -> model.addAttribute("growth", Bytes.of(growth)));
    history.daysLeft().ifPresent(days -> model.addAttribute("daysLeft", days));
    model.addAttribute("tables", size.largest(TABLES).stream().map(Room::of).toList());
    return "admin/watch";
  }

  /** A step with its lengths for words. */
  record Line(
      String step, long today, Took median, Took worst, String worstThing, @Nullable Took before) {

    static Line of(Pace pace) {
      Duration before = pace.before();
      return new Line(
          pace.step(),
          pace.today(),
          Took.of(pace.median()),
          Took.of(pace.worst()),
          pace.worstThing(),
          before == null ? null : Took.of(before));
    }
  }

  /** A table with its size for words. */
  record Room(String name, Bytes bytes) {

    static Room of(DatabaseSize.Table table) {
      return new Room(table.name(), Bytes.of(table.bytes()));
    }
  }
}
