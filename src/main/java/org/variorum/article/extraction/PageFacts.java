package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationTime;

/** What a page says about its article outside the text, and where it says so. */
final class PageFacts {

  private static final int MOST_AUTHORS = 20;

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> origins = new LinkedHashMap<>();

  PageFacts(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
  }

  LinkedData data() {
    return data;
  }

  Map<String, String> origins() {
    return origins;
  }

  /** The headline of the JSON-LD, unless OpenGraph and the page itself agree on another. */
  String title() {
    List<String> sites = siteNames();
    String claimed = Headline.withoutSite(data.text("headline"), sites);
    String shared = Headline.withoutSite(meta("og:title"), sites);
    Elements headings = page.select("h1");
    String shown = headings.size() == 1 ? Whitespace.collapse(headings.text()) : "";
    if (Headline.same(shared, shown)) {
      claimed = "";
    }
    return first(
        "title",
        Map.entry("json-ld", claimed),
        Map.entry("og:title", shared),
        Map.entry("h1", shown.isEmpty() ? text("article h1, main h1, h1") : shown),
        Map.entry("title", Headline.withoutSite(page.title(), sites)));
  }

  List<String> authors() {
    Map<String, List<String>> candidates = new LinkedHashMap<>();
    candidates.put("json-ld", data.authors());
    candidates.put(
        "meta author",
        metas(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "byl",
            "cxenseparse:author"));
    candidates.put("microdata", microdataAuthors());
    candidates.put("rel=author", texts("a[rel=author]"));
    candidates.put(
        "byline",
        texts(
            "[class*=byline] a, [class*=author-name], [class*=authorName], [class*=author__name]"));
    candidates.put("byline text", texts("[class*=byline], [class*=author]"));
    List<String> sites = siteNames().stream().map(Whitespace::fold).toList();
    List<String> house = List.of();
    for (Map.Entry<String, List<String>> candidate : candidates.entrySet()) {
      if (!house.isEmpty() && candidate.getKey().startsWith("byline")) {
        break;
      }
      List<String> names = Bylines.names(candidate.getValue());
      if (names.isEmpty() || names.size() > MOST_AUTHORS) {
        continue;
      }
      // the house itself is an author only where the page names no person
      if (names.stream().allMatch(name -> sites.contains(Whitespace.fold(name)))) {
        house = house.isEmpty() ? names : house;
        continue;
      }
      origins.put("authors", candidate.getKey());
      return names;
    }
    if (!house.isEmpty()) {
      origins.put("authors", "publisher");
    }
    return house;
  }

  @Nullable PublicationTime published() {
    return firstTime(
        "published",
        Map.entry("json-ld", data.text("datePublished")),
        Map.entry(
            "article:published_time", meta("article:published_time", "og:article:published_time")),
        Map.entry(
            "meta",
            meta(
                "datepublished",
                "date",
                "pubdate",
                "publishdate",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "cxenseparse:recs:publishtime",
                "article.published",
                "last-modified")),
        Map.entry("microdata", timeOf("[itemprop=datePublished]")),
        Map.entry("time", timeOf("article time[datetime]")),
        Map.entry("json-ld dateCreated", data.text("dateCreated")),
        Map.entry("time", timeOf("time[datetime], time")));
  }

  @Nullable PublicationTime modified() {
    return firstTime(
        "modified",
        Map.entry("json-ld", data.text("dateModified")),
        Map.entry("article:modified_time", meta("article:modified_time", "og:updated_time")),
        Map.entry("microdata", timeOf("[itemprop=dateModified]")));
  }

  @Nullable String language() {
    String language =
        first(
            "language",
            Map.entry("html lang", attribute("html", "lang")),
            Map.entry("json-ld", data.text("inLanguage")),
            Map.entry("meta", meta("content-language", "language", "og:locale")));
    String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (code.length() != 2 || !Character.isLetter(code.charAt(0))) {
      origins.remove("language");
      return null;
    }
    return code;
  }

  @Nullable String canonical() {
    Element link = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    String address =
        first(
            "canonical",
            Map.entry(
                "link canonical", link == null ? "" : WebAddress.orEmpty(link.absUrl("href"))),
            Map.entry("og:url", WebAddress.orEmpty(meta("og:url"))));
    return address.isEmpty() ? null : address;
  }

  @Nullable String section() {
    String section =
        first(
            "section",
            Map.entry("json-ld", data.text("articleSection")),
            Map.entry("article:section", meta("article:section")));
    return section.isEmpty() ? null : section;
  }

  @Nullable String picture() {
    String picture = first("picture", Map.entry("og:image", WebAddress.orEmpty(meta("og:image"))));
    return picture.isEmpty() ? null : picture;
  }

  @Nullable String nextPage() {
    Element link = page.selectFirst("link[rel~=(?i)^next$][href]");
    String next = link == null ? "" : WebAddress.orEmpty(link.absUrl("href"));
    return next.isEmpty() ? null : next;
  }

  boolean amp() {
    Element html = page.selectFirst("html");
    return html != null && (html.hasAttr("amp") || html.hasAttr("\u26A1"));
  }

  Reserved reserved() {
    String robots = String.join(" ", metas("robots")).toLowerCase(Locale.ROOT);
    boolean mining = robots.contains("noai") || meta("tdm-reservation").equals("1");
    return new Reserved(mining, robots.contains("noarchive"));
  }

  @Nullable String site() {
    String site =
        first(
            "site",
            Map.entry("og:site_name", meta("og:site_name")),
            Map.entry("json-ld", data.publisher()),
            Map.entry("application-name", meta("application-name")));
    return site.isEmpty() ? null : site;
  }

  List<String> descriptions() {
    return List.of(
        data.text("description"),
        data.text("alternativeHeadline"),
        meta("og:description"),
        meta("description"));
  }

  private List<String> microdataAuthors() {
    List<String> names = texts("[itemprop=author] [itemprop=name]");
    return names.isEmpty() ? texts("[itemprop=author]") : names;
  }

  private List<String> siteNames() {
    List<String> names =
        new ArrayList<>(List.of(meta("og:site_name"), data.publisher(), meta("application-name")));
    String address = canonical();
    if (address != null) {
      String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:].*", "");
      names.add(host);
      names.add(host.replaceFirst("\\.[a-z]{2,6}(?:\\.[a-z]{2})?$", ""));
    }
    return names;
  }

  @SafeVarargs
  private String first(String field, Map.Entry<String, String>... places) {
    for (Map.Entry<String, String> place : places) {
      String value = Whitespace.collapse(place.getValue());
      if (!value.isEmpty()) {
        origins.put(field, place.getKey());
        return value;
      }
    }
    return "";
  }

  @SafeVarargs
  private @Nullable PublicationTime firstTime(String field, Map.Entry<String, String>... places) {
    for (Map.Entry<String, String> place : places) {
      PublicationTime time = Times.parse(place.getValue());
      if (time != null) {
        origins.put(field, place.getKey());
        return time;
      }
    }
    return null;
  }

  private String meta(String... names) {
    List<String> values = metas(names);
    return values.isEmpty() ? "" : values.getFirst();
  }

  private List<String> metas(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (meta.attr("name").equalsIgnoreCase(name)
            || meta.attr("property").equalsIgnoreCase(name)
            || meta.attr("http-equiv").equalsIgnoreCase(name)) {
          String value = Whitespace.collapse(meta.attr("content"));
          if (!value.isEmpty()) {
            values.add(value);
          }
        }
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return values;
  }

  private List<String> texts(String selector) {
    return page.select(selector).stream()
        .limit(20)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private String text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.text();
  }

  private String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr(name);
  }

  private String timeOf(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return "";
    }
    for (String name : List.of("datetime", "content")) {
      if (element.hasAttr(name)) {
        return element.attr(name);
      }
    }
    return element.text();
  }
}
