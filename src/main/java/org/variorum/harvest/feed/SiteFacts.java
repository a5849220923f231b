package org.variorum.harvest.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet's home page tells of the outlet.
 *
 * @param language ISO 639-1
 * @param country ISO 3166-1, two capitals, from the host's ending or else from the page's language
 * @param icons where its icon is, the best first, and at last where it customarily is
 */
public record SiteFacts(
    @Nullable String name, @Nullable String language, @Nullable String country, List<URI> icons) {

  public SiteFacts {
    icons = List.copyOf(icons);
  }

  private static final int MOST_ICONS = 20;

  /** In pixels, for what a list shows on a dense screen. */
  private static final int LARGE_ENOUGH = 60;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Endings that belong to a country but are used for what they look like. */
  private static final Set<String> FOR_ANYONE = Set.copyOf(Lists.lines("endings-for-anyone.txt"));

  static SiteFacts of(Page page) {
    Element html = page.document().selectFirst("html");
    String tag =
        html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
    tag = tag.isBlank() ? page.meta("og:locale") : tag;
    tag = tag.isBlank() ? page.meta("content-language") : tag;
    return new SiteFacts(name(page), Languages.code(tag), country(page, tag), icons(page));
  }

  private static @Nullable String name(Page page) {
    for (String meta :
        new String[] {
          "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher"
        }) {
      String name = page.meta(meta);
      if (!name.isEmpty() && name.length() < 100) {
        return name;
      }
    }
    String site = letters(Page.site(page.address()).replaceFirst("\\.[^.]+$", ""));
    String title = PlainText.of(page.document().title(), 300);
    String[] parts = title.split("\\s[|\u2013\u2014\u00b7:-]\\s|:\\s");
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty() && part.length() < 60)
        .min((one, two) -> Boolean.compare(!isLike(one, site), !isLike(two, site)))
        .orElse(null);
  }

  private static boolean isLike(String part, String site) {
    String letters = letters(part);
    return letters.length() > 2 && (site.contains(letters) || letters.contains(site));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]|^the ", "");
  }

  private static @Nullable String country(Page page, String tag) {
    String host = Page.site(page.address());
    String ending = host.substring(host.lastIndexOf('.') + 1);
    String country = ending.equals("uk") ? "GB" : ending.toUpperCase(Locale.ROOT);
    if (COUNTRIES.contains(country) && !FOR_ANYONE.contains(ending)) {
      return country;
    }
    String locale = page.meta("og:locale");
    for (String one : new String[] {tag, locale}) {
      String region = one.replaceFirst("^.*[-_]", "").strip().toUpperCase(Locale.ROOT);
      if (one.length() > 3 && COUNTRIES.contains(region)) {
        return region;
      }
    }
    return null;
  }

  /** Those that are declared, the smallest that is large enough first; pictures of lines not. */
  private static List<URI> icons(Page page) {
    Map<URI, Integer> sizes = new LinkedHashMap<>();
    for (Element link : page.document().select("link[rel][href]")) {
      String rel = link.attr("rel").toLowerCase(Locale.ROOT);
      URI address =
          rel.contains("icon") && !rel.contains("mask") && !isVector(link)
              ? Addresses.resolve(page.base(), link.attr("href"))
              : null;
      if (address != null && sizes.size() < MOST_ICONS) {
        sizes.putIfAbsent(address, size(link.attr("sizes"), rel));
      }
    }
    sizes.putIfAbsent(Addresses.base(page.address(), "/favicon.ico"), 0);
    return sizes.entrySet().stream()
        .sorted(Comparator.comparingInt(icon -> distance(icon.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isVector(Element link) {
    return link.attr("type").toLowerCase(Locale.ROOT).contains("svg")
        || link.attr("href").toLowerCase(Locale.ROOT).matches("[^?#]*\\.svg.*");
  }

  private static int distance(int size) {
    return size >= LARGE_ENOUGH ? size - LARGE_ENOUGH : 10_000 - size;
  }

  /** In pixels; what says nothing is as large as it was when that was settled. */
  private static int size(String sizes, String rel) {
    String digits = sizes.replaceFirst("(?i)^\\D*(\\d{1,4})x.*$", "$1");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : rel.contains("apple") ? 60 : 16;
  }
}
