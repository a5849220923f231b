package org.variorum.harvest;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.feed.FeedReader;
import org.variorum.harvest.feed.ListingReader;
import org.variorum.harvest.feed.UnreadableFeed;
import org.variorum.harvest.http.Answer;

/** Reads what a server sent as a feed, on the threads that are there for reading. */
@Component
class FeedParsing {

  /** So many articles of an outlet show what the addresses of its articles look like. */
  private static final int KNOWN_ADDRESSES = 200;

  private final FeedReader reader = new FeedReader();
  private final ListingReader listings = new ListingReader();
  private final PageWatches pages;
  private final ParsingPool pool;

  FeedParsing(PageWatches pages, ParsingPool pool) {
    this.pages = pages;
    this.pool = pool;
  }

  FeedReading read(Due.Feed feed, Answer.Document document) throws InterruptedException {
    byte[] hash = PageKey.sha256(document.body());
    if (Arrays.equals(hash, feed.bodyHash()) && feed.movedTo(document) == null) {
      return new FeedReading.Same();
    }
    if (!feed.listing()) {
      return parsed(document, hash);
    }
    List<URI> known = pages.addresses(feed.outletId(), KNOWN_ADDRESSES);
    return parsed(
        hash,
        () -> listings.read(document.body(), document.contentType(), document.address(), known));
  }

  FeedReading read(Answer.Document document) throws InterruptedException {
    return parsed(document, PageKey.sha256(document.body()));
  }

  private FeedReading parsed(Answer.Document document, byte[] hash) throws InterruptedException {
    return parsed(
        hash, () -> reader.read(document.body(), document.contentType(), document.address()));
  }

  private interface Parsing {
    FeedContent read() throws UnreadableFeed;
  }

  private FeedReading parsed(byte[] hash, Parsing work) throws InterruptedException {
    try {
      return new FeedReading.Content(pool.call(work::read), hash);
    } catch (UnreadableFeed unreadable) {
      return new FeedReading.Unreadable(unreadable.getMessage());
    } catch (InterruptedException | RuntimeException expected) {
      throw expected;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
