package org.variorum.admin.outlet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.variorum.harvest.FeedHealth;
import org.variorum.harvest.FeedHealths;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

/** Gathers all outlets with their feeds and how reading them goes, in three queries. */
@Component
class OutletShelf {

  private final Outlets outlets;
  private final Feeds feeds;
  private final FeedHealths healths;
  private final Clock clock;

  OutletShelf(Outlets outlets, Feeds feeds, FeedHealths healths, Clock clock) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.healths = healths;
    this.clock = clock;
  }

  /** By name; those that are read first. */
  List<OutletEntry> all() {
    Map<Long, FeedHealth> health = healths.all();
    Map<Long, List<Feed>> byOutlet =
        feeds.all().stream().collect(Collectors.groupingBy(Feed::outletId));
    Instant now = clock.instant();
    return outlets.all().stream()
        .map(outlet -> entry(outlet, byOutlet.getOrDefault(outlet.id(), List.of()), health, now))
        .sorted(
            Comparator.comparing((OutletEntry entry) -> entry.feeds().isEmpty())
                .thenComparing(entry -> entry.outlet().name(), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  OutletEntry one(Outlet outlet) {
    return entry(outlet, feeds.of(outlet.id()), healths.all(), clock.instant());
  }

  private static OutletEntry entry(
      Outlet outlet, List<Feed> feeds, Map<Long, FeedHealth> health, Instant now) {
    return new OutletEntry(
        outlet, feeds.stream().map(feed -> FeedLine.of(feed, health.get(feed.id()), now)).toList());
  }
}
