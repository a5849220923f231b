package org.variorum.syndication.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links of a feed as Atom has them, which RSS borrows: itself, its other forms, its hub
 * (WebSub, 4) and its further pages (RFC 5005, 3).
 */
final class FeedLinks {

  private FeedLinks() {}

  /**
   * Adds them.
   *
   * @param link the element's name, with the prefix it needs
   */
  static void write(XmlDocument xml, String link, Feed feed, Format format) {
    FeedAddress address = feed.address();
    write(xml, link, "self", format.type(), address.in(format));
    for (Format other : Format.values()) {
      if (other != format) {
        write(xml, link, "alternate", other.type(), address.in(other));
      }
    }
    write(xml, link, "hub", null, feed.hub());
    write(xml, link, "next", format.type(), address.next(format));
    write(xml, link, "previous", format.type(), address.previous(format));
    if (address.page() > 1) {
      write(xml, link, "first", format.type(), address.subscription(format));
    }
  }

  static void write(
      XmlDocument xml,
      String link,
      String relation,
      @Nullable String type,
      @Nullable String address) {
    if (address != null) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("rel", relation);
      if (type != null) {
        attributes.put("type", type);
      }
      attributes.put("href", address);
      xml.empty(link, attributes);
    }
  }
}
