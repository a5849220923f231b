package org.variorum.syndication.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * RSS 2.0, with what the RSS Advisory Board's profile recommends: a link to itself, the content
 * apart from its summary, authors by name. Descriptions are HTML there, so that plain text is
 * written as such.
 */
final class RssWriter {

  /** How long a reader may keep it, in minutes. */
  private static final int MINUTES_TO_LIVE = 30;

  /** RFC 822 as RFC 2822 amends it: four digits for the year, and names of days and months. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private RssWriter() {}

  static byte[] write(Feed feed) {
    XmlDocument xml = new XmlDocument();
    Map<String, String> root = new LinkedHashMap<>();
    root.put("version", "2.0");
    root.put("xmlns:atom", "http://www.w3.org/2005/Atom");
    root.put("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
    root.put("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    root.put("xmlns:sy", "http://purl.org/rss/1.0/modules/syndication/");
    xml.open("rss", root).open("channel");
    xml.element("title", feed.title());
    xml.element("link", feed.page());
    xml.element("description", new Html().text(feed.description()).toString());
    xml.element("language", Feed.LANGUAGE);
    xml.element("lastBuildDate", date(feed.updated()));
    xml.element("generator", Feed.AUTHOR);
    xml.element("docs", "https://www.rssboard.org/rss-specification");
    xml.element("ttl", Integer.toString(MINUTES_TO_LIVE));
    xml.element("sy:updatePeriod", "hourly");
    xml.element("sy:updateFrequency", "2");
    FeedLinks.write(xml, "atom:link", feed, Format.RSS);
    feed.items().forEach(item -> write(xml, item));
    return xml.close().close().bytes();
  }

  private static void write(XmlDocument xml, Item item) {
    xml.open("item");
    xml.element("title", item.title());
    xml.element("link", item.link());
    xml.element("guid", item.id(), Map.of("isPermaLink", "false"));
    xml.element("pubDate", date(item.published()));
    xml.element("atom:updated", item.updated().toString());
    if (item.author() != null) {
      xml.element("dc:creator", item.author());
    }
    xml.element("category", item.category());
    xml.element("description", new Html().text(item.summary()).toString());
    xml.element("content:encoded", item.content().toString());
    xml.close();
  }

  private static String date(Instant instant) {
    return DATE.format(instant);
  }
}
