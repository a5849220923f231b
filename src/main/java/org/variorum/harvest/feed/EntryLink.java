package org.variorum.harvest.feed;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.feed.Parts.Part;

/** Chooses the page that an entry, or a whole feed, is about among all that it links to. */
final class EntryLink {

  private EntryLink() {}

  /** For an entry; null if it has no page. */
  static @Nullable URI ofEntry(Element entry, Parts parts, URI base) {
    URI address = original(parts, base);
    if (address == null) {
      address = ofLinks(parts, base);
    }
    if (address == null) {
      address = Addresses.resolve(base, entry.attr("rdf:about"));
    }
    if (address == null) {
      address = Addresses.resolve(base, entry.attr("href"));
    }
    return address == null ? ofName(parts, base) : address;
  }

  /** Where a service that counts clicks put the true address. */
  private static @Nullable URI original(Parts parts, URI base) {
    Part original = parts.first("feedburner:origlink", "pheedo:origlink");
    return original == null ? null : Addresses.resolve(base, original.text());
  }

  /** RSS writes the address as text, Atom as an attribute beside what the link is. */
  static @Nullable URI ofLinks(Parts parts, URI base) {
    URI best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Part part : parts.all()) {
      if (!part.name().equals("link")) {
        continue;
      }
      int rank = rank(part.element());
      if (rank < bestRank) {
        URI address = Addresses.resolve(Parts.base(part.element(), base), target(part));
        if (address != null) {
          best = address;
          bestRank = rank;
        }
      }
    }
    return best == null ? ofContent(parts, base) : best;
  }

  private static String target(Part part) {
    String text = part.text();
    if (!text.isBlank()) {
      return text;
    }
    String href = part.element().attr("href");
    return href.isEmpty() ? part.element().attr("rdf:resource") : href;
  }

  private static int rank(Element link) {
    String rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
    String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean page = type.isEmpty() || type.contains("html");
    return switch (rel) {
      case "", "alternate", "http://www.iana.org/assignments/relation/alternate" -> page ? 0 : 1;
      case "canonical", "shorturl", "bookmark" -> 2;
      case "related", "via" -> page ? 3 : Integer.MAX_VALUE;
      default -> Integer.MAX_VALUE;
    };
  }

  private static @Nullable URI ofContent(Parts parts, URI base) {
    Part content = parts.first("content");
    return content != null && content.element().attr("type").contains("html")
        ? Addresses.resolve(base, content.element().attr("src"))
        : null;
  }

  /** A name that is an address is better than none, even where it does not promise to be one. */
  private static @Nullable URI ofName(Parts parts, URI base) {
    Part guid = parts.first("guid");
    if (guid != null) {
      boolean promised = !guid.element().attr("ispermalink").equalsIgnoreCase("false");
      String text = guid.text().strip();
      return promised && text.startsWith("/") || isWhole(text)
          ? Addresses.resolve(base, text)
          : null;
    }
    Part id = parts.first("id", "dc:identifier");
    return id != null && isWhole(id.text().strip()) ? Addresses.resolve(base, id.text()) : null;
  }

  private static boolean isWhole(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }
}
