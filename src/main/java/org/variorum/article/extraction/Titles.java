package org.variorum.article.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses the headline. What the page shows as its heading wins where JSON-LD or OpenGraph say the
 * same, be it with an ending of the site's; else the JSON-LD, which is written for the article,
 * before OpenGraph, which is written for sharing and for search engines.
 */
final class Titles {

  private Titles() {}

  static Found<String> of(PageIndex index, LinkedData data, List<String> sites) {
    String claimed = Headline.withoutSite(data.text("headline"), sites);
    if (Headline.names(claimed, sites)) {
      claimed = "";
    }
    String shared = Headline.withoutSite(index.meta("og:title", "twitter:title"), sites);
    String whole = Headline.withoutSite(index.page().title(), sites);
    String shown = shown(index, sites, List.of(claimed, shared, whole));
    // of two that are the same the one written for machines has no kicker run into it
    if (Headline.same(claimed, shown)) {
      return new Found<>(claimed, "json-ld");
    }
    if (Headline.same(shared, shown)) {
      return new Found<>(shared, "og:title");
    }
    if (Stream.of(claimed, shared).anyMatch(other -> Headline.continues(other, shown))) {
      return new Found<>(shown, "h1");
    }
    if (!claimed.isEmpty()) {
      return new Found<>(claimed, "json-ld");
    }
    if (!shared.isEmpty()) {
      return new Found<>(shared, "og:title");
    }
    if (!shown.isEmpty()) {
      return new Found<>(shown, "h1");
    }
    for (Element heading : index.subheadings()) {
      String text = Whitespace.collapse(heading.text());
      if (agree(whole, text)) {
        return new Found<>(text, "h2");
      }
    }
    return new Found<>(whole, "title");
  }

  private static boolean agree(String other, String shown) {
    return Headline.same(other, shown) || Headline.continues(other, shown);
  }

  /** The heading that another place repeats, else the first that isn't the site's own name. */
  private static String shown(PageIndex index, List<String> sites, List<String> others) {
    String first = "";
    for (Element heading : index.headlines()) {
      String text = Whitespace.collapse(heading.text());
      if (text.isEmpty() || text.length() > 400 || Headline.names(text, sites)) {
        continue;
      }
      if (others.stream().anyMatch(other -> agree(other, text))) {
        return text;
      }
      first = first.isEmpty() ? text : first;
    }
    return first;
  }
}
