package org.variorum.admin.outlet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.harvest.FeedHealth;
import org.variorum.harvest.FeedHealths;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

/** Gathers all outlets with their feeds and how reading them goes, in a few queries. */
@Component
class OutletShelf {

  private final Outlets outlets;
  private final Feeds feeds;
  private final Icons icons;
  private final FeedHealths healths;
  private final Clock clock;

  OutletShelf(Outlets outlets, Feeds feeds, Icons icons, FeedHealths healths, Clock clock) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.icons = icons;
    this.healths = healths;
    this.clock = clock;
  }

  /** By name; those that are read first. */
  List<OutletEntry> all() {
    Map<Long, FeedHealth> health = healths.all();
    Map<Long, List<Feed>> byOutlet =
        feeds.all().stream().collect(Collectors.groupingBy(Feed::outletId));
    Instant now = clock.instant();
    List<Outlet> all = outlets.all();
    Map<Long, String> pictures = icons.versions(all.stream().map(Outlet::id).toList());
    return all.stream()
        .map(
            outlet ->
                entry(
                    outlet,
                    pictures.get(outlet.id()),
                    byOutlet.getOrDefault(outlet.id(), List.of()),
                    health,
                    now))
        .sorted(
            Comparator.comparing((OutletEntry entry) -> entry.feeds().isEmpty())
                .thenComparing(entry -> entry.outlet().name(), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  OutletEntry one(Outlet outlet) {
    String icon = icons.versions(List.of(outlet.id())).get(outlet.id());
    return entry(outlet, icon, feeds.of(outlet.id()), healths.all(), clock.instant());
  }

  private static OutletEntry entry(
      Outlet outlet,
      @Nullable String icon,
      List<Feed> feeds,
      Map<Long, FeedHealth> health,
      Instant now) {
    return new OutletEntry(
        outlet,
        icon,
        feeds.stream().map(feed -> FeedLine.of(feed, health.get(feed.id()), now)).toList());
  }
}
