package org.variorum.article.extraction;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationTime;

/** What a page says about its article outside the text, and where it says so. */
final class PageFacts {

  private final PageIndex index;
  private final LinkedData data;
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final @Nullable String canonical;
  private final String title;
  private final List<String> authors;
  private final @Nullable Moment published;
  private final @Nullable Moment modified;

  PageFacts(Document page) {
    index = PageIndex.of(page);
    data = LinkedData.of(index.linkedData());
    canonical = note("canonical", Canonical.of(index));
    String address = canonical == null ? WebAddress.orEmpty(page.location()) : canonical;
    List<String> sites = SiteNames.of(index, data, address);
    title = String.valueOf(note("title", Titles.of(index, data, sites)));
    List<String> names = note("authors", new Authors(index, data, sites).names());
    authors = names == null ? List.of() : names;
    Dates dates = new Dates(index, data, address);
    published = note("published", dates.published());
    modified = note("modified", dates.modified());
  }

  PageIndex index() {
    return index;
  }

  LinkedData data() {
    return data;
  }

  Map<String, String> origins() {
    return origins;
  }

  String title() {
    return title;
  }

  List<String> authors() {
    return authors;
  }

  @Nullable PublicationTime published() {
    return published == null ? null : published.time();
  }

  @Nullable ZoneOffset offset() {
    return published == null ? null : published.offset();
  }

  @Nullable PublicationTime modified() {
    return modified == null ? null : modified.time();
  }

  @Nullable String canonical() {
    return canonical;
  }

  @Nullable String language() {
    String language =
        first(
            "language",
            Map.entry("html lang", html().attr("lang")),
            Map.entry("json-ld", data.text("inLanguage")),
            Map.entry("meta", index.meta("content-language", "language", "og:locale")));
    String code =
        language == null ? "" : language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (code.length() != 2 || !code.chars().allMatch(Character::isLetter)) {
      origins.remove("language");
      return null;
    }
    return code;
  }

  @Nullable String section() {
    return first(
        "section",
        Map.entry("json-ld", data.text("articleSection")),
        Map.entry("meta", index.meta("article:section", "section", "parsely-section")),
        Map.entry("microdata", content("articleSection")),
        Map.entry("breadcrumb", data.crumb()));
  }

  @Nullable String picture() {
    return first(
        "picture",
        Map.entry("og:image", absolute(index.meta("og:image:secure_url", "og:image"))),
        Map.entry("json-ld", absolute(data.picture())),
        Map.entry("twitter:image", absolute(index.meta("twitter:image", "twitter:image:src"))));
  }

  @Nullable String nextPage() {
    return note("nextPage", NextPage.of(index, canonical));
  }

  boolean amp() {
    return html().hasAttr("amp") || html().hasAttr("\u26A1") || html().hasAttr("amp4email");
  }

  Reserved reserved() {
    String robots = String.join(" ", index.metas("robots")).toLowerCase(Locale.ROOT);
    boolean mining = robots.contains("noai") || index.meta("tdm-reservation").equals("1");
    return new Reserved(mining, robots.contains("noarchive"));
  }

  @Nullable String site() {
    return first(
        "site",
        Map.entry("og:site_name", index.meta("og:site_name")),
        Map.entry("json-ld", data.publisher()),
        Map.entry("application-name", index.meta("application-name")));
  }

  List<String> descriptions() {
    return List.of(
        data.text("description"),
        data.text("alternativeHeadline"),
        index.meta("og:description"),
        index.meta("description"));
  }

  private Element html() {
    return index.page().firstElementChild() instanceof Element html ? html : index.page();
  }

  private String content(String property) {
    List<Element> elements = index.property(property);
    if (elements.isEmpty()) {
      return "";
    }
    Element first = elements.getFirst();
    return first.hasAttr("content") ? first.attr("content") : Shown.shortText(first);
  }

  private String absolute(String address) {
    return WebAddress.resolved(index.page().baseUri(), address);
  }

  private <T> @Nullable T note(String field, @Nullable Found<T> found) {
    if (found == null) {
      return null;
    }
    if (!found.value().equals("")) {
      origins.put(field, found.origin());
    }
    return found.value();
  }

  @SafeVarargs
  private @Nullable String first(String field, Map.Entry<String, String>... places) {
    for (Map.Entry<String, String> place : places) {
      String value = Whitespace.collapse(place.getValue());
      if (!value.isEmpty()) {
        origins.put(field, place.getKey());
        return value;
      }
    }
    return null;
  }
}
