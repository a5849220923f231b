package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page's own word for its address. Sites that declare their front page for every article are
 * not believed where another place says more.
 */
final class Canonical {

  private Canonical() {}

  static @Nullable Found<String> of(PageIndex index) {
    List<Found<String>> places = new ArrayList<>();
    for (Element link : index.relation("canonical")) {
      add(places, "link canonical", link.absUrl("href"));
    }
    add(places, "og:url", WebAddress.resolved(index.page().baseUri(), index.meta("og:url")));
    for (Found<String> place : places) {
      if (!isFrontPage(place.value())) {
        return place;
      }
    }
    boolean elsewhere = !isFrontPage(index.page().location());
    return places.isEmpty() || elsewhere && !index.page().location().isEmpty()
        ? null
        : places.getFirst();
  }

  private static void add(List<Found<String>> places, String origin, String address) {
    String web = WebAddress.orEmpty(address);
    if (!web.isEmpty()) {
      places.add(new Found<>(web, origin));
    }
  }

  private static boolean isFrontPage(String address) {
    int host = address.indexOf("://") + 3;
    int path = address.indexOf('/', host);
    return path < 0 || path == address.length() - 1;
  }
}
