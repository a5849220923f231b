package org.variorum.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.Inquiry.NoDocument;
import org.variorum.harvest.OutletInquiry.Part;
import org.variorum.harvest.OutletInquiry.Stage;
import org.variorum.harvest.feed.FeedCandidate;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.feed.FeedDiscovery;
import org.variorum.harvest.feed.FeedReader;
import org.variorum.harvest.feed.ListingReader;
import org.variorum.harvest.feed.UnreadableFeed;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Purpose;

/**
 * A feed that was read to see whether it is fit for reading an outlet.
 *
 * @param candidate ranked by what it holds
 */
record FeedTrial(FeedCandidate candidate, FeedContent content) {

  /** So many of the feeds that an outlet names are read; the rest is left out. */
  private static final int MOST_NAMED = 6;

  private static final FeedReader READER = new FeedReader();
  private static final ListingReader LISTINGS = new ListingReader();

  /**
   * Those of an outlet that could be read, the best first. What the outlet names goes before what
   * is only customary, and that before the page itself, which is read last and only where nothing
   * else will do.
   */
  static List<FeedTrial> all(
      FeedDiscovery.Found found, Answer.Document page, Inquiry inquiry, Instant now)
      throws InterruptedException {
    List<FeedTrial> read = new ArrayList<>();
    int tried = 0;
    List<FeedCandidate> first = found.named().stream().limit(MOST_NAMED).toList();
    for (FeedCandidate named : first) {
      inquiry.begins(new Stage(Part.FEED, ++tried, first.size()));
      keep(read, named, content(named, inquiry), now);
    }
    for (FeedCandidate customary : found.customary()) {
      if (hasGood(read) || inquiry.asked() == Inquiry.MOST) {
        break;
      }
      inquiry.begins(new Stage(Part.FEED, ++tried, first.size() + found.customary().size()));
      keep(read, customary, content(customary, inquiry), now);
    }
    if (!hasGood(read)) {
      keep(read, found.page(), listing(page), now);
    }
    read.sort(Comparator.comparing(FeedTrial::candidate));
    return read;
  }

  private static void keep(
      List<FeedTrial> read, FeedCandidate candidate, @Nullable FeedContent content, Instant now) {
    if (content != null && !(content.entries().isEmpty() && content.parts().isEmpty())) {
      read.add(new FeedTrial(candidate.read(content, now), content));
    }
  }

  private static boolean hasGood(List<FeedTrial> read) {
    return read.stream().anyMatch(trial -> trial.candidate.isGood());
  }

  private static @Nullable FeedContent content(FeedCandidate candidate, Inquiry inquiry)
      throws InterruptedException {
    Purpose purpose =
        switch (candidate.guess()) {
          case SITEMAP, SITEMAP_INDEX -> Purpose.SITEMAP;
          default -> Purpose.FEED;
        };
    try {
      Answer.Document document = inquiry.document(candidate.address(), purpose);
      return READER.read(document.body(), document.contentType(), document.address());
    } catch (NoDocument | UnreadableFeed noFeed) {
      return null;
    }
  }

  private static @Nullable FeedContent listing(Answer.Document page) {
    try {
      return LISTINGS.read(page.body(), page.contentType(), page.address(), List.of());
    } catch (UnreadableFeed noList) {
      return null;
    }
  }
}
