package org.variorum.admin.watch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.variorum.harvest.FeedHealths;
import org.variorum.platform.DatabaseSize;
import org.variorum.platform.OrderBook;

/** What needs somebody's eye, on one page. */
@Controller
class WatchPage {

  private static final int FAILING = 50;
  private static final int TABLES = 8;

  private final FeedHealths feeds;
  private final OrderBook orders;
  private final DatabaseSize size;

  WatchPage(FeedHealths feeds, OrderBook orders, DatabaseSize size) {
    this.feeds = feeds;
    this.orders = orders;
    this.size = size;
  }

  @GetMapping("/admin/watch")
  String show(Model model) {
    model.addAttribute(
        "feedsFailing", feeds.all().values().stream().filter(feed -> feed.failures() > 0).count());
    model.addAttribute("steps", orders.steps());
    model.addAttribute("failing", orders.failing(FAILING));
    model.addAttribute("size", Bytes.of(size.all()));
    model.addAttribute("tables", size.largest(TABLES).stream().map(Room::of).toList());
    return "admin/watch";
  }

  /** A table with its size for words. */
  record Room(String name, Bytes bytes) {

    static Room of(DatabaseSize.Table table) {
      return new Room(table.name(), Bytes.of(table.bytes()));
    }
  }
}
