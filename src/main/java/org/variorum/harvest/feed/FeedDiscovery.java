package org.variorum.harvest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells from an outlet's home page where its feeds may be, and what outlet it is. */
public final class FeedDiscovery {

  private static final int MOST_LINKS = 5_000;
  private static final int MOST = 60;
  private static final Pattern FEED_ADDRESS =
      Pattern.compile(
          "(?:^|[/._-])(?:rss2?|feeds?|atom|rdf)(?:$|[/._?=-])|feedburner\\.com|\\.(?:rss|rdf|atom)$|[?&]feed=",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TYPE =
      Pattern.compile(
          "application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|application/json|(?:text|application)/xml",
          Pattern.CASE_INSENSITIVE);

  private FeedDiscovery() {}

  /**
   * What was found.
   *
   * @param named those that the page or robots.txt names, each address once, the best first
   * @param customary where feeds customarily are, the likeliest first; without those named
   * @param page the page itself, to be read as a list of articles
   */
  public record Found(
      List<FeedCandidate> named,
      List<FeedCandidate> customary,
      FeedCandidate page,
      SiteFacts facts) {

    public Found {
      named = List.copyOf(named);
      customary = List.copyOf(customary);
    }
  }

  /**
   * Looks through a home page.
   *
   * @param sitemaps what the outlet's robots.txt names
   * @throws UnreadableFeed if the bytes can't be unpacked
   */
  public static Found find(
      byte[] body, @Nullable String contentType, URI address, Collection<URI> sitemaps)
      throws UnreadableFeed {
    Page page = Page.of(body, contentType, address, new ArrayList<>());
    Map<URI, FeedCandidate> named = new HashMap<>();
    declared(page).forEach(candidate -> keep(named, candidate));
    linked(page).forEach(candidate -> keep(named, candidate));
    sitemaps.forEach(sitemap -> keep(named, ofRobots(sitemap)));
    List<FeedCandidate> ranked =
        named.values().stream()
            .sorted(Comparator.<FeedCandidate>naturalOrder().thenComparing(FeedCandidate::address))
            .limit(MOST)
            .toList();
    List<FeedCandidate> customary =
        customary(address).stream()
            .filter(candidate -> !named.containsKey(candidate.address()))
            .toList();
    return new Found(ranked, customary, listing(address), page.facts());
  }

  private static FeedCandidate listing(URI address) {
    return new FeedCandidate(
        address, FeedKind.LISTING, null, "the page itself, read as a list of articles", 1);
  }

  private static void keep(Map<URI, FeedCandidate> found, FeedCandidate candidate) {
    found.merge(
        candidate.address(), candidate, (one, two) -> one.score() >= two.score() ? one : two);
  }

  private static List<FeedCandidate> declared(Page page) {
    List<FeedCandidate> candidates = new ArrayList<>();
    for (Element link : page.document().select("link[href][rel~=(?i)alternate|feed]")) {
      String type = link.attr("type").strip();
      boolean feed = TYPE.matcher(type).lookingAt() || link.attr("rel").equalsIgnoreCase("feed");
      URI address = feed ? Addresses.resolve(page.base(), link.attr("href")) : null;
      // WordPress offers its machine interface like a feed
      if (address != null
          && !address.toString().contains("/wp-json/")
          && !address.toString().contains("oembed")) {
        String title = PlainText.of(link.attr("title"), 200);
        int score =
            100
                - Math.min(20, candidates.size())
                + nature(title, address)
                + depth(address, page.address());
        candidates.add(
            new FeedCandidate(
                address,
                kind(type, address),
                title.isEmpty() ? null : title,
                "the page declares it as a feed",
                score));
      }
    }
    return candidates;
  }

  private static List<FeedCandidate> linked(Page page) {
    List<FeedCandidate> candidates = new ArrayList<>();
    int count = 0;
    for (Element link : page.document().select("a[href]")) {
      if (count++ > MOST_LINKS || candidates.size() > MOST) {
        break;
      }
      URI address = Addresses.resolve(page.base(), link.attr("href").replaceFirst("#.*$", ""));
      String title = PlainText.of(link.text(), 200);
      boolean named = title.matches("(?i)(?:rss|atom|xml|rss[- ]feeds?|feeds?)");
      if (address != null
          && !address.equals(page.address())
          && (named
              || FEED_ADDRESS.matcher(pathAndQuery(address)).find()
              || FEED_ADDRESS.matcher(String.valueOf(address.getHost())).find())) {
        int own = Page.isOf(address, Page.site(page.address())) ? 0 : -20;
        int score = 60 + own + nature(title, address) + depth(address, page.address());
        candidates.add(
            new FeedCandidate(
                address,
                kind("", address),
                title.isEmpty() ? null : title,
                "the page links to it and it looks like a feed",
                score));
      }
    }
    return candidates;
  }

  private static String pathAndQuery(URI address) {
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }

  private static FeedCandidate ofRobots(URI sitemap) {
    boolean news = sitemap.toString().toLowerCase(Locale.ROOT).contains("news");
    boolean index = sitemap.toString().toLowerCase(Locale.ROOT).contains("index");
    boolean lesser = FeedNature.of((String) null, sitemap) != FeedNature.ARTICLES;
    return new FeedCandidate(
        sitemap,
        index ? FeedKind.SITEMAP_INDEX : FeedKind.SITEMAP,
        null,
        news
            ? "robots.txt names it, and it seems to be a news sitemap"
            : "robots.txt names it as a sitemap",
        (news ? 80 : 45) - (lesser ? 50 : 0));
  }

  private static List<FeedCandidate> customary(URI address) {
    List<FeedCandidate> candidates = new ArrayList<>();
    for (String line : Lists.lines("common-feeds.txt")) {
      String[] two = line.split("\\s+");
      URI one = Addresses.resolve(address, two[0]);
      if (one != null) {
        candidates.add(
            new FeedCandidate(
                one,
                FeedKind.valueOf(two[1]),
                null,
                "feeds are customarily there",
                30 - candidates.size()));
      }
    }
    return candidates;
  }

  /** Feeds of comments and of programmes come last. */
  private static int nature(String title, URI address) {
    return switch (FeedNature.of(title, address)) {
      case COMMENTS -> -150;
      case PROGRAMMES -> -130;
      case ARTICLES -> 0;
    };
  }

  /** A feed deeper down is likely one of a section. */
  private static int depth(URI address, URI page) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    long own =
        (page.getRawPath() == null ? "" : page.getRawPath()).chars().filter(c -> c == '/').count();
    return (int) -Math.min(10, Math.max(0, path.chars().filter(c -> c == '/').count() - own) * 2);
  }

  private static FeedKind kind(String type, URI address) {
    String text = (type + " " + address).toLowerCase(Locale.ROOT);
    return text.contains("json")
        ? FeedKind.JSON
        : text.contains("atom")
            ? FeedKind.ATOM
            : text.contains("rdf") ? FeedKind.RDF : FeedKind.RSS;
  }
}
