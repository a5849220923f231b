package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.feed.FeedCandidate;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.feed.FeedDiscovery;
import org.variorum.harvest.feed.FeedKind;
import org.variorum.harvest.feed.FeedReader;
import org.variorum.harvest.feed.ListingReader;
import org.variorum.harvest.feed.SiteFacts;
import org.variorum.harvest.feed.UnreadableFeed;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;
import org.variorum.harvest.robots.RobotsRules;

/** Finds out how an outlet can be read, from its home page or the address of one of its feeds. */
@Service
public class OutletFinder {

  /** So many candidates are read; the rest is only guessed at. */
  private static final int READ = 8;

  private static final int ENTRIES_SHOWN = 10;

  private final FeedReader reader = new FeedReader();
  private final ListingReader listings = new ListingReader();
  private final Fetcher fetcher;
  private final HarvestSettings settings;
  private final Clock clock;

  OutletFinder(Fetcher fetcher, HarvestSettings settings, Clock clock) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What was found at an address.
   *
   * @param feeds those that could be read, the best first
   * @param name what the outlet calls itself, or its host
   */
  public record Finding(
      String name,
      URI home,
      @Nullable String country,
      @Nullable String language,
      List<FoundFeed> feeds) {

    public Finding {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * A feed that was read.
   *
   * @param listing it is a page that lists articles
   * @param reason why it is thought fit, in words
   * @param titles of its first entries
   */
  public record FoundFeed(
      URI address, @Nullable String title, boolean listing, String reason, List<String> titles) {

    public FoundFeed {
      titles = List.copyOf(titles);
    }
  }

  /** Nothing can be read there; the message says why and what to do. */
  public static final class NothingFound extends Exception {
    NothingFound(String reason) {
      super(reason);
    }
  }

  /**
   * Looks at {@code address} now, keeping the usual gap between requests.
   *
   * @throws NothingFound when there is no way to read the outlet
   */
  public Finding find(URI address) throws NothingFound, InterruptedException {
    Answer.Document front = document(address);
    try {
      FeedContent feed = reader.read(front.body(), front.contentType(), front.address());
      return ofFeed(front, feed);
    } catch (UnreadableFeed page) {
      return ofHome(front);
    }
  }

  private static Finding ofFeed(Answer.Document front, FeedContent feed) {
    URI home = feed.home() == null ? front.address().resolve("/") : feed.home();
    String name = feed.title() == null || feed.title().isBlank() ? host(home) : feed.title();
    URI address = front.permanent() == null ? front.address() : front.permanent();
    FoundFeed found =
        new FoundFeed(address, feed.title(), false, "the address you gave", titles(feed));
    return new Finding(name, home, null, feed.language(), List.of(found));
  }

  private Finding ofHome(Answer.Document front) throws NothingFound, InterruptedException {
    FeedDiscovery.Found found;
    try {
      found =
          FeedDiscovery.find(
              front.body(), front.contentType(), front.address(), sitemaps(front.address()));
    } catch (UnreadableFeed unreadable) {
      throw new NothingFound(
          front.address() + " is neither a page nor a feed: " + unreadable.getMessage());
    }
    List<Read> read = read(found.candidates(), front);
    if (read.isEmpty()) {
      throw new NothingFound(
          "No feed, sitemap or list of articles was found from "
              + front.address()
              + ". Give the address of a feed, or of a page that lists articles.");
    }
    SiteFacts facts = found.facts();
    return new Finding(
        facts.name() == null ? host(front.address()) : facts.name(),
        front.address(),
        facts.country(),
        facts.language(),
        read.stream()
            .sorted((one, two) -> one.candidate.compareTo(two.candidate))
            .map(Read::feed)
            .toList());
  }

  private record Read(FeedCandidate candidate, FeedContent content) {

    FoundFeed feed() {
      return new FoundFeed(
          candidate.address(),
          candidate.title(),
          content.kind() == FeedKind.LISTING,
          candidate.reason(),
          titles(content));
    }
  }

  /** Reads the candidates that look best, and the page itself where none of them can be read. */
  private List<Read> read(List<FeedCandidate> candidates, Answer.Document front)
      throws InterruptedException {
    List<Read> read = new ArrayList<>();
    int asked = 0;
    for (FeedCandidate candidate : candidates) {
      boolean listing = candidate.guess() == FeedKind.LISTING;
      if (listing && read.isEmpty() || !listing && asked++ < READ) {
        FeedContent content = listing ? listing(front) : content(candidate.address());
        if (content != null && !(content.entries().isEmpty() && content.parts().isEmpty())) {
          read.add(new Read(candidate.read(content, clock.instant()), content));
        }
      }
    }
    return read;
  }

  private @Nullable FeedContent content(URI address) throws InterruptedException {
    if (!(ask(address, Purpose.SITEMAP) instanceof Answer.Document document)) {
      return null;
    }
    try {
      return reader.read(document.body(), document.contentType(), document.address());
    } catch (UnreadableFeed noFeed) {
      return null;
    }
  }

  private @Nullable FeedContent listing(Answer.Document front) {
    try {
      return listings.read(front.body(), front.contentType(), front.address(), List.of());
    } catch (UnreadableFeed noList) {
      return null;
    }
  }

  private List<URI> sitemaps(URI home) throws InterruptedException {
    URI robots = URI.create(Origin.of(home) + "/robots.txt");
    return RobotsRules.of(ask(robots, Purpose.ROBOTS), robots, HarvestSettings.PRODUCT, null)
        .sitemaps();
  }

  private Answer.Document document(URI address) throws NothingFound, InterruptedException {
    return switch (ask(address, Purpose.PAGE)) {
      case Answer.Document document -> document;
      case Answer.Failed failed -> throw new NothingFound(failed.detail());
      case Answer.Elsewhere impossible ->
          throw new NothingFound(address + " has moved to " + impossible.address() + ".");
      case Answer.Unchanged impossible ->
          throw new NothingFound(address + " answers that nothing changed, and no more.");
    };
  }

  private Answer ask(URI address, Purpose purpose) throws InterruptedException {
    Answer answer = fetcher.fetch(Asked.anew(address, purpose));
    Thread.sleep(settings.gap());
    return answer;
  }

  private static List<String> titles(FeedContent feed) {
    return feed.entries().stream()
        .map(Entry::title)
        .filter(title -> !title.isBlank())
        .limit(ENTRIES_SHOWN)
        .toList();
  }

  private static String host(URI address) {
    return address.getHost().replaceFirst("^www\\.", "");
  }
}
