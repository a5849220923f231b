package org.variorum.admin.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Outlet;

/**
 * An outlet with its feeds, as lists show it.
 *
 * @param icon the version of its picture; null where it has none
 */
record OutletEntry(Outlet outlet, @Nullable String icon, List<FeedLine> feeds) {

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
