package org.variorum.outlet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feeds of all outlets. */
@Service
@Transactional(readOnly = true)
public class Feeds {

  private final FeedRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Feeds(FeedRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  public Optional<Feed> byId(long id) {
    return rows.findById(id).map(FeedRow::toFeed);
  }

  public Optional<Feed> byAddress(String address) {
    return rows.findByAddress(address).map(FeedRow::toFeed);
  }

  /** Those of all outlets, the oldest first. */
  public List<Feed> all() {
    return rows.findAllByOrderById().stream().map(FeedRow::toFeed).toList();
  }

  /** The feeds of an outlet, the oldest first. */
  public List<Feed> of(long outletId) {
    return rows.findByOutletIdOrderById(outletId).stream().map(FeedRow::toFeed).toList();
  }

  /** Adds a feed; one that is there already at this address is returned as it is. */
  @Transactional
  public Feed add(long outletId, String address, @Nullable String title, boolean listing) {
    return byAddress(address)
        .orElseGet(
            () -> {
              Feed feed =
                  rows.saveAndFlush(new FeedRow(outletId, address, title, listing, clock.instant()))
                      .toFeed();
              events.publishEvent(new FeedStarted(feed.id(), address));
              return feed;
            });
  }

  /** Reads a paused or retired feed again. */
  @Transactional
  public void activate(long id) {
    rows.findById(id)
        .filter(FeedRow::activate)
        .map(FeedRow::toFeed)
        .ifPresent(feed -> events.publishEvent(new FeedStarted(id, feed.address())));
  }

  @Transactional
  public void pause(long id) {
    stop(id, FeedRow::pause);
  }

  /** Reads a feed no more, because its outlet took it away. */
  @Transactional
  public void retire(long id, String reason) {
    stop(id, row -> row.retire(reason));
  }

  /**
   * Notes that the outlet moved a feed for good. Where we read the new address already, the old one
   * is retired instead.
   */
  @Transactional
  public void move(long id, String address) {
    if (byAddress(address).isPresent()) {
      retire(id, "It moved to " + address + ", which is read already.");
      return;
    }
    rows.findById(id)
        .ifPresent(
            row -> {
              row.moveTo(address);
              events.publishEvent(new FeedStarted(id, address));
            });
  }

  private void stop(long id, Predicate<FeedRow> change) {
    rows.findById(id).filter(change).ifPresent(row -> events.publishEvent(new FeedStopped(id)));
  }
}
