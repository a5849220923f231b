package org.variorum.harvest.feed;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds and sitemaps of every kind, also broken ones, from their bytes alone. Without state,
 * so that one serves all threads.
 */
public final class FeedReader {

  private static final int DEEPEST = 150;
  private static final int MOST_TAGS = 1_500_000;

  private final FeedDates dates;

  public FeedReader() {
    this(InstantSource.system());
  }

  FeedReader(InstantSource clock) {
    this.dates = new FeedDates(clock);
  }

  /**
   * Reads a document, unpacking it if it is gzip.
   *
   * @param contentType the header as it came; a wrong one does no harm
   * @param address absolute; relative links stand on it
   * @throws UnreadableFeed if it is no feed in any way
   */
  public FeedContent read(byte[] body, @Nullable String contentType, URI address)
      throws UnreadableFeed {
    List<String> repairs = new ArrayList<>();
    String text = FeedBytes.text(body, contentType, repairs).strip();
    if (text.isEmpty()) {
      throw new UnreadableFeed("It is empty.");
    }
    if (text.charAt(0) == '{') {
      return new JsonFeed(dates, address).read(text, repairs);
    }
    FeedContent lines = Sitemap.ofLines(text, address, repairs);
    if (lines != null) {
      return lines;
    }
    Element root = root(text, repairs);
    if (root == null) {
      throw new UnreadableFeed(
          isPage(text)
              ? "It is a web page, not a feed."
              : "It is no feed; it begins with \"" + FeedBytes.beginning(text) + "\".");
    }
    return readXml(text, root, address, repairs);
  }

  private FeedContent readXml(String text, Element root, URI address, List<String> repairs) {
    return switch (root.tag().localName()) {
      case "urlset" -> new Sitemap(dates, root, address).read(repairs);
      case "sitemapindex" -> new Sitemap(dates, root, address).readIndex(repairs);
      default ->
          new SyndicatedFeed(dates, root, address, text.contains("base=") || text.contains("BASE="))
              .read(kind(root), repairs);
    };
  }

  private static FeedKind kind(Element root) {
    return switch (root.tag().localName()) {
      case "rdf" -> FeedKind.RDF;
      case "feed" -> FeedKind.ATOM;
      default -> FeedKind.RSS;
    };
  }

  private static @Nullable Element root(String written, List<String> repairs) {
    int start = written.indexOf('<');
    if (start < 0) {
      return null;
    }
    if (start > 0) {
      repairs.add("What stood before its beginning was left out.");
    }
    String text = Ampersands.escaped(InternalSubset.without(written, repairs), repairs);
    Element root = rootIn(parse(bounded(text, repairs)));
    if (root == null
        && (text.contains("&lt;rss") || text.contains("&lt;feed") || text.contains("&lt;rdf"))) {
      // a feed that a server or an editor wrapped into a page of text
      root = rootIn(parse(bounded(Parser.unescapeEntities(text, false), repairs)));
      repairs.add("Its markup was escaped.");
    }
    return root;
  }

  static Document parse(String text) {
    // no DTD, no entity but the characters of HTML, at most 512 attributes: nothing can swell
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
    return parser.parseInput(text, "");
  }

  private static String bounded(String text, List<String> repairs) {
    int tags = 0;
    int at = text.indexOf('<');
    while (at >= 0 && tags < MOST_TAGS) {
      tags++;
      at = text.indexOf('<', at + 1);
    }
    if (at < 0) {
      return text;
    }
    repairs.add("It has too many tags; only the first were read.");
    return text.substring(0, at);
  }

  private static @Nullable Element rootIn(Document document) {
    boolean loose = false;
    for (Element element = document.firstElementChild(); element != null; element = next(element)) {
      switch (element.tag().localName()) {
        case "rss", "rdf", "feed", "channel", "urlset", "sitemapindex" -> {
          return element;
        }
        // the beginning may be lost
        case "item", "entry" -> loose = true;
        default -> {}
      }
    }
    return loose ? document : null;
  }

  /** In the order in which they begin. */
  private static @Nullable Element next(Element element) {
    Element child = element.firstElementChild();
    if (child != null) {
      return child;
    }
    for (Element one = element; one != null; one = one.parent()) {
      Element sibling = one.nextElementSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  private static boolean isPage(String text) {
    String head = text.substring(0, Math.min(1_000, text.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }
}
