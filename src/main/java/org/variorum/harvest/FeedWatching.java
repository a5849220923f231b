package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.outlet.FeedStarted;
import org.variorum.outlet.FeedStopped;

/** Begins and ends to visit feeds, in the transaction in which somebody decides so. */
@Component
class FeedWatching {

  private final FeedWatches watches;
  private final Hosts hosts;
  private final HostOrders orders;
  private final Rhythm rhythm;
  private final Clock clock;

  FeedWatching(FeedWatches watches, Hosts hosts, HostOrders orders, Rhythm rhythm, Clock clock) {
    this.watches = watches;
    this.hosts = hosts;
    this.orders = orders;
    this.rhythm = rhythm;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(FeedStarted started) {
    List<Long> host = List.of(hosts.of(URI.create(started.address())).id());
    Instant now = clock.instant();
    hosts.lock(host);
    watches.start(started.feedId(), host.getFirst(), rhythm.first(), now);
    orders.wake(host, now);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(FeedStopped stopped) {
    watches.stop(stopped.feedId());
  }
}
