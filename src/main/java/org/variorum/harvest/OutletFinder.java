package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.variorum.harvest.Inquiry.NoDocument;
import org.variorum.harvest.OutletInquiry.Part;
import org.variorum.harvest.OutletInquiry.Stage;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.feed.FeedCandidate;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.feed.FeedDiscovery;
import org.variorum.harvest.feed.FeedKind;
import org.variorum.harvest.feed.FeedReader;
import org.variorum.harvest.feed.SiteFacts;
import org.variorum.harvest.feed.UnreadableFeed;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;

/** Finds out how an outlet can be read, from its home page or the address of one of its feeds. */
@Service
public class OutletFinder {

  private static final int ENTRIES_SHOWN = 10;

  private final FeedReader reader = new FeedReader();
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
   * @param feeds those that could be read, the best first; never empty
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

  /**
   * What was found, for whoever wants to see more of it.
   *
   * @param entries of the best feed
   * @param icons where the outlet's icon may be
   * @param inquiry to ask for some of them
   */
  record Look(Finding finding, List<Entry> entries, List<URI> icons, Inquiry inquiry) {
    Look {
      entries = List.copyOf(entries);
      icons = List.copyOf(icons);
    }
  }

  /** Nothing can be read there; the message says why and what to do. */
  public static final class NothingFound extends Exception {
    NothingFound(String reason) {
      super(reason);
    }
  }

  /**
   * Looks at an address now, keeping to robots.txt and to the usual pause between requests.
   *
   * @param address of a home page, a section or a feed; without a scheme https is tried, then http
   * @throws NothingFound when there is no way to read the outlet
   */
  public Finding find(String address) throws NothingFound, InterruptedException {
    return look(address, Progress.UNSEEN).finding();
  }

  /** As {@link #find}, for somebody who watches. */
  Look look(String address, Progress progress) throws NothingFound, InterruptedException {
    boolean whole = address.contains("://");
    URI first = address(whole ? address : "https://" + address);
    try {
      return look(first, progress);
    } catch (NoDocument secure) {
      if (whole || !secure.unanswered()) {
        throw new NothingFound(secure.reason());
      }
      try {
        return look(address("http://" + address), progress);
      } catch (NoDocument plain) {
        throw new NothingFound(plain.reason());
      }
    }
  }

  private static URI address(String written) throws NothingFound {
    try {
      URI address = URI.create(written.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (scheme.matches("https?") && address.getHost() != null && address.getUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException malformed) {
      // the same as an address of another kind
    }
    throw new NothingFound(
        written + " is no address of a page; write it as https://news.example or news.example.");
  }

  private Look look(URI address, Progress progress)
      throws NoDocument, NothingFound, InterruptedException {
    Inquiry inquiry = new Inquiry(fetcher, settings, progress);
    inquiry.begins(Stage.of(Part.ROBOTS));
    inquiry.robots(address);
    inquiry.begins(Stage.of(Part.HOME));
    Answer.Document front = inquiry.document(address, Purpose.PAGE);
    try {
      FeedContent feed = reader.read(front.body(), front.contentType(), front.address());
      Finding finding = ofFeed(front, feed);
      List<URI> icons = List.of(finding.home().resolve("/favicon.ico"));
      return new Look(finding, feed.entries(), icons, inquiry);
    } catch (UnreadableFeed page) {
      return ofHome(front, inquiry);
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

  private Look ofHome(Answer.Document front, Inquiry inquiry)
      throws NoDocument, NothingFound, InterruptedException {
    FeedDiscovery.Found found;
    try {
      found =
          FeedDiscovery.find(
              front.body(),
              front.contentType(),
              front.address(),
              inquiry.robots(front.address()).sitemaps());
    } catch (UnreadableFeed unreadable) {
      throw new NothingFound(
          front.address() + " is neither a page nor a feed: " + unreadable.getMessage());
    }
    inquiry.begins(new Stage(Part.FEEDS, found.named().size(), 0));
    List<FeedTrial> read = FeedTrial.all(found, front, inquiry, clock.instant());
    if (read.isEmpty()) {
      throw new NothingFound(
          "No feed, sitemap or list of articles was found from %s; %d addresses were asked for. Give the address of a feed, or of a page that lists articles."
              .formatted(front.address(), inquiry.asked()));
    }
    SiteFacts facts = found.facts();
    Finding finding =
        new Finding(
            facts.name() == null ? host(front.address()) : facts.name(),
            front.address(),
            facts.country(),
            facts.language(),
            read.stream().map(trial -> found(trial.candidate(), trial.content())).toList());
    return new Look(finding, read.getFirst().content().entries(), facts.icons(), inquiry);
  }

  private static FoundFeed found(FeedCandidate candidate, FeedContent content) {
    return new FoundFeed(
        candidate.address(),
        candidate.title(),
        content.kind() == FeedKind.LISTING,
        candidate.reason(),
        titles(content));
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
