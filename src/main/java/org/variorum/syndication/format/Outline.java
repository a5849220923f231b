package org.variorum.syndication.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** An OPML 2.0 file of subscriptions (opml.org, "Subscription lists"). */
public final class Outline {

  private final XmlDocument xml = new XmlDocument();

  /**
   * Starts one.
   *
   * @param owner absolute address of the page that tells whose it is
   */
  public Outline(String title, String owner) {
    xml.open("opml", Map.of("version", "2.0"));
    xml.open("head").element("title", title).element("ownerId", owner).close();
    xml.open("body");
  }

  /** Starts a group, in which readers put the feeds into a folder. */
  public Outline group(String name) {
    xml.open("outline", attributes(name));
    return this;
  }

  /** Ends the group. */
  public Outline endGroup() {
    xml.close();
    return this;
  }

  /** Adds an RSS feed; both addresses are absolute. */
  public Outline feed(String name, String address, String page) {
    Map<String, String> attributes = attributes(name);
    attributes.put("type", "rss");
    attributes.put("version", "RSS2");
    attributes.put("xmlUrl", address);
    attributes.put("htmlUrl", page);
    xml.empty("outline", attributes);
    return this;
  }

  public byte[] bytes() {
    return xml.bytes();
  }

  private static Map<String, String> attributes(String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("text", name);
    attributes.put("title", name);
    return attributes;
  }
}
