package org.variorum.harvest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.harvest.Inquiry.NoDocument;
import org.variorum.harvest.feed.FeedDiscovery;
import org.variorum.harvest.feed.UnreadableFeed;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;
import org.variorum.harvest.icon.IconPicture;
import org.variorum.harvest.icon.UnreadableIcon;
import org.variorum.outlet.FeedStarted;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

/**
 * Looks for outlets' icons: with whoever looks at an outlet, and for those that were added from a
 * list.
 */
@Service
public class IconSearch {

  static final String FIND = "find-icon";

  private static final int TRIED = 3;

  /** Its feed comes first. */
  private static final Duration LATER = Duration.ofSeconds(20);

  private static final Duration ENOUGH = Duration.ofDays(30);

  private final Outlets outlets;
  private final Feeds feeds;
  private final Icons icons;
  private final Fetcher fetcher;
  private final HarvestSettings settings;
  private final HostOrders orders;
  private final ParsingPool pool;
  private final Clock clock;

  IconSearch(
      Outlets outlets,
      Feeds feeds,
      Icons icons,
      Fetcher fetcher,
      HarvestSettings settings,
      HostOrders orders,
      ParsingPool pool,
      Clock clock) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.icons = icons;
    this.fetcher = fetcher;
    this.settings = settings;
    this.orders = orders;
    this.pool = pool;
    this.clock = clock;
  }

  /** In the transaction in which a feed is added. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(FeedStarted started) {
    feeds
        .byId(started.feedId())
        .flatMap(feed -> outlets.byId(feed.outletId()))
        .filter(outlet -> outlet.home() != null && !outlet.sample())
        .filter(outlet -> icons.wanted(outlet.id(), ENOUGH))
        .ifPresent(outlet -> orders.findIcon(outlet.id(), clock.instant().plus(LATER)));
  }

  /** Orders another look for the icon of an outlet, whatever was found before. */
  @Transactional
  public void again(long outletId) {
    orders.findIcon(outletId, clock.instant());
  }

  /** What workers do for each outlet whose icon is wanted. */
  Task<Void> find() {
    return Tasks.oneTime(FIND, Void.class)
        .execute((order, context) -> find(Long.parseLong(order.getId())));
  }

  void find(long outletId) {
    outlets
        .byId(outletId)
        .map(Outlet::home)
        .ifPresent(home -> icons.keep(outletId, at(URI.create(home))));
  }

  private byte @Nullable [] at(URI home) {
    Inquiry inquiry = new Inquiry(fetcher, settings, Progress.UNSEEN);
    try {
      return of(named(home, inquiry), inquiry);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the program stops", stopping);
    }
  }

  private static List<URI> named(URI home, Inquiry inquiry) throws InterruptedException {
    try {
      Answer.Document page = inquiry.document(home, Purpose.PAGE);
      return FeedDiscovery.find(page.body(), page.contentType(), page.address(), List.of())
          .facts()
          .icons();
    } catch (NoDocument | UnreadableFeed unreadable) {
      return List.of(home.resolve("/favicon.ico"));
    }
  }

  /** The first of these that is a picture, made small; null if none is. */
  byte @Nullable [] of(List<URI> addresses, Inquiry inquiry) throws InterruptedException {
    for (URI address : addresses.stream().limit(TRIED).toList()) {
      try {
        byte[] found = inquiry.icon(address).body();
        return pool.call(() -> IconPicture.png(found));
      } catch (NoDocument | UnreadableIcon none) {
        // the next one may be better
      } catch (InterruptedException | RuntimeException expected) {
        throw expected;
      } catch (Exception impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return null;
  }
}
