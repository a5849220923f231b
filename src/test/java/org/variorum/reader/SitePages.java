package org.variorum.reader;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.variorum.Site;

/**
 * The pages of a site, found by following links from its front page. Of pages of one kind, such as
 * stories, only the first few are followed.
 */
final class SitePages {

  private static final int OF_A_KIND = 3;

  /** What a mistyped address leads to. */
  static final String MISSING = "/no-such-page";

  /** Pages that nothing links to. */
  private static final List<String> BEGINNINGS =
      List.of("/", "/search?q=memo", "/search?q=zebra%20memo&from=2023-11-01", MISSING);

  private static @Nullable SitePages latest;
  private static @Nullable Site of;

  private final Map<String, String> htmlOf = new LinkedHashMap<>();
  private final Map<String, String> sampleOf = new LinkedHashMap<>();
  private final List<String> lost = new ArrayList<>();

  private SitePages() {}

  /** The pages of {@code site}; it is gone through once. */
  static synchronized SitePages of(Site site) {
    SitePages known = latest;
    if (known == null || of == null || !of.address("/").equals(site.address("/"))) {
      known = new SitePages();
      known.follow(site);
      latest = known;
      of = site;
    }
    return known;
  }

  /** Every page that was gone through, by its path. */
  Map<String, String> all() {
    return Map.copyOf(htmlOf);
  }

  /** One page of each kind, the largest. */
  List<String> samples() {
    return List.copyOf(sampleOf.values());
  }

  /** Links that lead to no page. */
  List<String> lost() {
    return List.copyOf(lost);
  }

  String html(String path) {
    return Objects.requireNonNull(htmlOf.get(path));
  }

  private void follow(Site site) {
    Deque<String> waiting = new ArrayDeque<>(BEGINNINGS);
    Map<String, Integer> seen = new HashMap<>();
    while (!waiting.isEmpty()) {
      String path = waiting.removeFirst();
      if (htmlOf.containsKey(path) || seen.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
        continue;
      }
      if (path.equals("/feeds")) {
        continue;
      }
      HttpResponse<String> answer = site.get(path);
      answer
          .headers()
          .firstValue("Location")
          .map(to -> URI.create(site.address(path)).resolve(to))
          .map(SitePages::path)
          .ifPresent(waiting::add);
      if (answer.statusCode() >= 400 && !path.equals(MISSING)) {
        lost.add(path + " answers " + answer.statusCode());
      }
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        keep(path, answer.body());
        Jsoup.parse(answer.body(), site.address(path)).select("a[href]").stream()
            .map(link -> link.absUrl("href"))
            .filter(address -> address.startsWith(site.address("/")))
            .forEach(address -> waiting.add(path(URI.create(address))));
      }
    }
  }

  private void keep(String path, String html) {
    htmlOf.put(path, html);
    sampleOf.merge(
        kind(path), path, (one, other) -> html(one).length() >= html(other).length() ? one : other);
  }

  private static String path(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** "/stories/x" and "/stories/y?show=numbers" are pages of one kind. */
  private static String kind(String path) {
    String bare = path.replaceFirst("\\?.*", "").replaceAll("\\d+", "0");
    return bare.replaceFirst("^(/[a-z]+/)[^/]+", "$1…")
        + (path.startsWith("/search?q=zebra") ? "?" : "");
  }
}
