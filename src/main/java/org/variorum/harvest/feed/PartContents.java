package org.variorum.harvest.feed;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What each part of a page holds, counted once for all links that ask. */
final class PartContents {

  /** A teaser may have a link to its picture, its section and its comments beside its own. */
  private static final int MOST_LINKS_OF_ONE = 4;

  private static final int MOST_COUNTED = 50_000;

  private final Map<Element, Counts> parts = new IdentityHashMap<>();

  private static final class Counts {
    private int headings;
    private int links;
    private boolean text;
  }

  private PartContents() {}

  static PartContents of(Document page) {
    PartContents contents = new PartContents();
    page.select("h1, h2, h3, h4, h5, h6, a[href], p, time").stream()
        .limit(MOST_COUNTED)
        .forEach(contents::count);
    return contents;
  }

  private void count(Element element) {
    String name = element.normalName();
    for (Element part = element; part != null; part = part.parent()) {
      Counts counts = parts.computeIfAbsent(part, one -> new Counts());
      switch (name) {
        case "a" -> counts.links++;
        case "p", "time" -> counts.text = true;
        default -> counts.headings++;
      }
    }
  }

  /** Whether {@code part} holds a paragraph or a time. */
  boolean hasText(Element part) {
    Counts counts = parts.get(part);
    return counts != null && counts.text;
  }

  /** Whether {@code part} can be about one article only, which has a heading or has not. */
  boolean isOfOne(Element part, boolean headed) {
    Counts counts = parts.get(part);
    return counts == null
        || counts.headings <= (headed ? 1 : 0) && (headed || counts.links <= MOST_LINKS_OF_ONE);
  }
}
