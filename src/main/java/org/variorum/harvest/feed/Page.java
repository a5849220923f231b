package org.variorum.harvest.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page of an outlet.
 *
 * @param base what its relative links stand on
 */
record Page(Document document, URI address, URI base) {

  static Page of(byte[] body, @Nullable String contentType, URI address, List<String> repairs)
      throws UnreadableFeed {
    Document document = Jsoup.parse(FeedBytes.text(body, contentType, repairs));
    Element base = document.selectFirst("base[href]");
    return new Page(
        document, address, base == null ? address : Addresses.base(address, base.attr("href")));
  }

  SiteFacts facts() {
    return SiteFacts.of(this);
  }

  /** The content of the first meta element of that name or property; empty if there is none. */
  String meta(String name) {
    for (Element meta : document.select("meta[content]")) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("http-equiv").equalsIgnoreCase(name)) {
        return PlainText.of(meta.attr("content"), 500);
      }
    }
    return "";
  }

  /** The host without "www." and such. */
  static String site(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return host.replaceFirst("^(?:www\\d?|m|amp|edition)\\.(?=.*\\.)", "");
  }

  static boolean isOf(URI address, String site) {
    String other = site(address);
    return other.equals(site) || other.endsWith("." + site);
  }
}
