package org.variorum.syndication.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Atom (RFC 4287). */
final class AtomWriter {

  private static final Map<String, String> ROOT =
      Map.of("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", Feed.LANGUAGE);

  private AtomWriter() {}

  static byte[] write(Feed feed) {
    XmlDocument xml = new XmlDocument();
    xml.open("feed", ROOT);
    xml.element("id", feed.id());
    xml.element("title", feed.title());
    xml.element("subtitle", feed.description());
    xml.element("updated", date(feed.updated()));
    xml.open("author").element("name", Feed.AUTHOR).close();
    xml.element("generator", Feed.AUTHOR);
    xml.element("icon", feed.icon());
    FeedLinks.write(xml, "link", "alternate", "text/html", feed.page());
    FeedLinks.write(xml, "link", feed, Format.ATOM);
    feed.items().forEach(item -> write(xml, item));
    return xml.close().bytes();
  }

  private static void write(XmlDocument xml, Item item) {
    xml.open("entry");
    xml.element("id", item.id());
    xml.element("title", item.title());
    xml.element("published", date(item.published()));
    xml.element("updated", date(item.updated()));
    if (item.author() != null) {
      xml.open("author").element("name", item.author()).close();
    }
    xml.empty("category", Map.of("term", item.category()));
    FeedLinks.write(xml, "link", "alternate", "text/html", item.link());
    FeedLinks.write(xml, "link", "via", null, item.outside());
    xml.element("summary", item.summary());
    xml.element("content", item.content().toString(), Map.of("type", "html"));
    xml.close();
  }

  /** RFC 3339; readers want no more than seconds. */
  static String date(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
