package org.variorum.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Fetcher;
import org.variorum.platform.upkeep.DiskGuard;

/** Works at one host: asks for what is due there, the longest overdue first, for a while. */
@Component
class HostVisit {

  private static final Logger log = LoggerFactory.getLogger(HostVisit.class);

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** A host that wants longer gaps is left between two requests, not waited for. */
  private static final Duration WORTH_WAITING = Duration.ofSeconds(2);

  /** After which time to look again whether the disk has room. */
  private static final Duration FOR_ROOM = Duration.ofMinutes(2);

  private static final int BATCH = 30;

  /** Single faults are a page's, so many in a row are the host's. */
  private static final int TOLERATED = 3;

  private final Hosts hosts;
  private final FeedWatches feeds;
  private final PageWatches pages;
  private final FeedVisit feedVisit;
  private final PageVisit pageVisit;
  private final HostRules rules;
  private final Detours detours;
  private final Fetcher fetcher;
  private final Patience patience;
  private final HarvestSettings settings;
  private final DiskGuard disk;
  private final Clock clock;

  HostVisit(
      Hosts hosts,
      FeedWatches feeds,
      PageWatches pages,
      FeedVisit feedVisit,
      PageVisit pageVisit,
      HostRules rules,
      Detours detours,
      Fetcher fetcher,
      Patience patience,
      HarvestSettings settings,
      DiskGuard disk,
      Clock clock) {
    this.hosts = hosts;
    this.feeds = feeds;
    this.pages = pages;
    this.feedVisit = feedVisit;
    this.pageVisit = pageVisit;
    this.rules = rules;
    this.detours = detours;
    this.fetcher = fetcher;
    this.patience = patience;
    this.settings = settings;
    this.disk = disk;
    this.clock = clock;
  }

  /**
   * Works at a host until nothing is due, it fails, others should have their turn, or the disk is
   * full.
   */
  HostSession visit(long hostId) throws InterruptedException {
    Host host = hosts.byId(hostId);
    HostSession session = new HostSession(host, settings.gap(), fetcher, clock);
    Instant now = clock.instant();
    if (disk.isLow()) {
      return session;
    }
    if (host.rests(now)) {
      due(hostId).stream().filter(thing -> !isAt(thing, host)).forEach(detours::end);
    } else {
      work(session, now.plus(LONGEST));
      settle(session);
    }
    return session;
  }

  private void work(HostSession session, Instant until) throws InterruptedException {
    rules.learn(session);
    List<Due> due = due(session.host().id());
    if (session.closedUntil() != null) {
      due.forEach(thing -> closed(thing, session));
      return;
    }
    while (!due.isEmpty() && session.trouble() == null) {
      for (Due thing : due) {
        if (mustLeave(session, until)) {
          return;
        }
        if (thing instanceof Due.Page && !session.knowsReservations()) {
          rules.learnReservations(session);
          if (mustLeave(session, until)) {
            return;
          }
        }
        visit(thing, session);
      }
      due = due(session.host().id());
    }
  }

  private boolean mustLeave(HostSession session, Instant until) {
    Instant now = clock.instant();
    return session.trouble() != null
        || disk.isLow()
        || now.isAfter(until)
        || Thread.currentThread().isInterrupted()
        || session.untilNext(now).compareTo(WORTH_WAITING) > 0;
  }

  private List<Due> due(long hostId) {
    Instant now = clock.instant();
    List<Due> due = new ArrayList<>(feeds.due(hostId, now, BATCH));
    due.addAll(pages.due(hostId, now, BATCH));
    due.sort(Comparator.comparing(Due::dueAt));
    return due;
  }

  private static boolean isAt(Due thing, Host host) {
    return Origin.of(thing.address()).equals(host.origin());
  }

  /** Nobody should wait for a host that may be gone, to which a redirect led by mistake. */
  private void closed(Due thing, HostSession session) {
    if (!isAt(thing, session.host())) {
      detours.end(thing);
    } else if (thing.detour() != null) {
      switch (thing) {
        case Due.Feed feed -> feedVisit.closed(feed, session);
        case Due.Page page -> pageVisit.closed(page, session);
      }
    }
  }

  private void visit(Due thing, HostSession session) throws InterruptedException {
    if (!isAt(thing, session.host())) {
      detours.end(thing);
      return;
    }
    try {
      switch (thing) {
        case Due.Feed feed -> feedVisit.visit(feed, session);
        case Due.Page page -> pageVisit.visit(page, session);
      }
    } catch (RuntimeException fault) {
      log.error("Reading {} failed; it is tried again later.", thing.address(), fault);
      Instant now = clock.instant();
      Instant later = now.plus(patience.after(thing.failures() + 1, null));
      switch (thing) {
        case Due.Feed feed -> feeds.failed(feed, now, later);
        case Due.Page page -> pages.failed(page, now, later);
      }
    }
  }

  /** Lets a failing host rest, or forgets that it failed. */
  private void settle(HostSession session) {
    Host host = session.host();
    Answer.Failed trouble = session.trouble();
    if (trouble == null) {
      if (host.failures() > 0 && session.answered()) {
        hosts.recovered(host.id());
      }
      return;
    }
    int failures = session.answered() ? 1 : host.failures() + 1;
    Instant now = clock.instant();
    boolean rests = !mayBeThePages(trouble.failure()) || failures >= TOLERATED;
    Duration rest = patience.after(failures, trouble.retryAfter());
    hosts.rest(host.id(), failures, rests ? now.plus(rest) : now);
  }

  private static boolean mayBeThePages(Failure failure) {
    return switch (failure) {
      case TIMEOUT, PROTOCOL, SERVER_ERROR -> true;
      default -> false;
    };
  }

  /** When a host is to be visited again; null if nothing is due there ever. */
  @Nullable Instant next(HostSession session) {
    Host host = hosts.byId(session.host().id());
    Instant now = clock.instant();
    return feeds
        .next(host.id())
        .map(due -> latest(due, host.rests(now) ? host.restsUntil() : now))
        .map(due -> latest(due, session.closedUntil()))
        .map(due -> latest(due, now.plus(session.untilNext(now))))
        .map(due -> disk.isLow() ? latest(due, now.plus(FOR_ROOM)) : due)
        .orElse(null);
  }

  private static Instant latest(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : Objects.requireNonNull(other);
  }
}
