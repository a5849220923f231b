package org.variorum.harvest;

import java.net.URI;
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

  FeedContent read(Due.Feed feed, Answer.Document document)
      throws UnreadableFeed, InterruptedException {
    if (!feed.listing()) {
      return read(document);
    }
    List<URI> known = pages.addresses(feed.outletId(), KNOWN_ADDRESSES);
    return parsed(
        () -> listings.read(document.body(), document.contentType(), document.address(), known));
  }

  FeedContent read(Answer.Document document) throws UnreadableFeed, InterruptedException {
    return parsed(() -> reader.read(document.body(), document.contentType(), document.address()));
  }

  private interface Parsing {
    FeedContent read() throws UnreadableFeed;
  }

  private FeedContent parsed(Parsing work) throws UnreadableFeed, InterruptedException {
    try {
      return pool.call(work::read);
    } catch (UnreadableFeed | InterruptedException | RuntimeException expected) {
      throw expected;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
