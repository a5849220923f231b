package org.variorum.admin.outlet;

import java.util.List;
import org.variorum.outlet.Outlet;

/** An outlet with its feeds, as lists show it. */
record OutletEntry(Outlet outlet, List<FeedLine> feeds) {

  OutletEntry {
    feeds = List.copyOf(feeds);
  }

  public boolean isRead() {
    return feeds.stream().anyMatch(feed -> !feed.state().matches("retired|paused"));
  }

  public boolean isPaused() {
    return feeds.stream().anyMatch(feed -> feed.state().equals("paused"));
  }
}
