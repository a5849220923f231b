package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.harvest.HostSession.Read;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Purpose;
import org.variorum.outlet.Feeds;

/**
 * Reads one feed: what is new in it becomes pages to read. The feed's new state, its pages and the
 * line in the log are one transaction.
 */
@Component
class FeedVisit {

  /** A feed that is not found so often in a row is given up. */
  private static final int NOT_FOUND = 5;

  private static final Duration FORBIDDEN = Duration.ofDays(1);

  private final Feeds feeds;
  private final FeedWatches watches;
  private final FeedParsing parsing;
  private final SitemapParts sitemapParts;
  private final Detours detours;
  private final NewEntries newEntries;
  private final FetchLog fetches;
  private final Rhythm rhythm;
  private final Patience patience;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FeedVisit(
      Feeds feeds,
      FeedWatches watches,
      FeedParsing parsing,
      SitemapParts sitemapParts,
      Detours detours,
      NewEntries newEntries,
      FetchLog fetches,
      Rhythm rhythm,
      Patience patience,
      TransactionTemplate transaction,
      Clock clock) {
    this.feeds = feeds;
    this.watches = watches;
    this.parsing = parsing;
    this.sitemapParts = sitemapParts;
    this.detours = detours;
    this.newEntries = newEntries;
    this.fetches = fetches;
    this.rhythm = rhythm;
    this.patience = patience;
    this.transaction = transaction;
    this.clock = clock;
  }

  void visit(Due.Feed feed, HostSession session) throws InterruptedException {
    if (!session.allows(feed.address())) {
      forbidden(feed, session, FORBIDDEN, "Its robots.txt forbids this feed; not asked for.");
      return;
    }
    Purpose purpose = feed.listing() ? Purpose.PAGE : Purpose.FEED;
    Read<FeedReading> read =
        session.read(
            new Asked(feed.address(), purpose, feed.etag(), feed.lastModified()),
            document -> parsing.read(feed, document));
    Reply reply = read.reply();
    switch (reply.answer()) {
      case Answer.Unchanged unchanged -> unchanged(feed, session, reply, unchanged.fresh());
      case Answer.Failed failed -> failed(feed, session, reply, failed);
      case Answer.Elsewhere elsewhere -> elsewhere(feed, session, reply, elsewhere);
      case Answer.Document document ->
          read(feed, session, reply, document, Objects.requireNonNull(read.made()));
    }
  }

  private void elsewhere(
      Due.Feed feed, HostSession session, Reply reply, Answer.Elsewhere elsewhere) {
    if (Detours.endless(feed)) {
      failed(feed, session, reply, Detours.tooMany(feed, elsewhere));
    } else {
      detours.take(
          feed,
          elsewhere,
          FetchLines.of(feed, session, reply, Outcome.REDIRECTED, Detours.words(elsewhere)));
    }
  }

  /** The host that it was led to can't be asked now. */
  void closed(Due.Feed feed, HostSession session) {
    Duration wait = patience.after(feed.failures() + 1, null);
    forbidden(feed, session, Rhythm.atLeast(feed.rhythm(), wait), Detours.closed(feed));
  }

  private void forbidden(Due.Feed feed, HostSession session, Duration wait, String detail) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          watches.failed(feed, now, now.plus(patience.spread(wait)));
          fetches.add(FetchLines.unasked(clock.instant(), feed, session, Outcome.ROBOTS, detail));
        });
  }

  private void unchanged(Due.Feed feed, HostSession session, Reply reply, Duration fresh) {
    Duration next = rhythm.afterNothing(feed.rhythm());
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          watches.unchanged(feed, now, next, due(now, next, fresh));
          fetches.add(FetchLines.of(feed, session, reply, Outcome.UNCHANGED, "Nothing changed."));
        });
  }

  private void failed(Due.Feed feed, HostSession session, Reply reply, Answer.Failed failed) {
    boolean lost =
        failed.failure() == Failure.GONE
            || failed.failure() == Failure.NOT_FOUND && feed.failures() + 1 >= NOT_FOUND;
    Instant now = clock.instant();
    Duration wait = patience.after(feed.failures() + 1, failed.retryAfter());
    transaction.executeWithoutResult(
        status -> {
          watches.failed(feed, now, now.plus(Rhythm.atLeast(feed.rhythm(), wait)));
          if (lost) {
            feeds.retire(feed.id(), failed.detail());
          }
          fetches.add(
              FetchLines.of(
                  feed,
                  session,
                  reply,
                  Outcome.of(failed.failure()),
                  failed.detail() + (lost ? " This feed is not read any more." : "")));
        });
  }

  private void read(
      Due.Feed feed,
      HostSession session,
      Reply reply,
      Answer.Document document,
      FeedReading reading)
      throws InterruptedException {
    switch (reading) {
      case FeedReading.Same _ -> sameAsBefore(feed, session, reply, document);
      case FeedReading.Unreadable unreadable -> noFeed(feed, session, reply, unreadable.reason());
      case FeedReading.Content(FeedContent content, byte[] hash) -> {
        List<Entry> entries = new ArrayList<>(content.entries());
        entries.addAll(sitemapParts.entries(feed, session, content));
        keep(feed, session, reply, document, hash, content, entries);
      }
    }
  }

  private void keep(
      Due.Feed feed,
      HostSession session,
      Reply reply,
      Answer.Document document,
      byte[] hash,
      FeedContent content,
      List<Entry> entries) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          NewEntries.Sorted sorted = newEntries.keep(feed, session.host(), entries, now);
          Duration next =
              rhythm.afterEntries(
                  feed.rhythm(),
                  sorted.fresh(),
                  entries.stream().map(Entry::published).filter(Objects::nonNull).toList(),
                  now);
          Duration asked = Rhythm.atLeast(document.fresh(), content.pause());
          watches.read(
              feed,
              now,
              next,
              due(now, next, asked),
              document.etag(),
              document.lastModified(),
              hash,
              sorted.rules());
          if (sorted.fresh() > 0) {
            watches.brought(feed, now, next);
          }
          URI moved = feed.movedTo(document);
          if (moved != null && !moved.equals(feed.own())) {
            feeds.move(feed.id(), moved.toString());
          }
          fetches.add(FetchLines.of(feed, session, reply, Outcome.READ, sorted.words(content)));
        });
  }

  private void sameAsBefore(
      Due.Feed feed, HostSession session, Reply reply, Answer.Document document) {
    Instant now = clock.instant();
    Duration next = rhythm.afterNothing(feed.rhythm());
    transaction.executeWithoutResult(
        status -> {
          watches.read(
              feed,
              now,
              next,
              due(now, next, document.fresh()),
              document.etag(),
              document.lastModified(),
              Objects.requireNonNull(feed.bodyHash()),
              null);
          fetches.add(
              FetchLines.of(
                  feed, session, reply, Outcome.UNCHANGED, "Sent again, but nothing changed."));
        });
  }

  private void noFeed(Due.Feed feed, HostSession session, Reply reply, String reason) {
    Instant now = clock.instant();
    Duration wait = patience.after(feed.failures() + 1, null);
    transaction.executeWithoutResult(
        status -> {
          watches.failed(feed, now, now.plus(Rhythm.atLeast(feed.rhythm(), wait)));
          fetches.add(FetchLines.of(feed, session, reply, Outcome.NO_FEED, reason));
        });
  }

  private Instant due(Instant now, Duration next, Duration asked) {
    return now.plus(Rhythm.atLeast(patience.spread(next), asked));
  }
}
