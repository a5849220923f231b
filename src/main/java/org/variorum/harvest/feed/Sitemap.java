package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.feed.Parts.Part;

/** Reads sitemaps, with or without news, and indexes of them (sitemaps.org, Google News). */
final class Sitemap {

  private static final int MOST_PARTS = 2_000;
  private static final int LONGEST_TITLE = 1_000;
  private static final Pattern MONTH =
      Pattern.compile("(20\\d\\d)[-_/]?(0[1-9]|1[0-2])(?:[-_/]?([0-3]\\d))?");

  private final FeedDates dates;
  private final Element root;
  private final URI address;

  Sitemap(FeedDates dates, Element root, URI address) {
    this.dates = dates;
    this.root = root;
    this.address = address;
  }

  FeedContent read(List<String> repairs) {
    List<Draft> drafts = new ArrayList<>();
    String title = null;
    String language = null;
    for (Element url : named("url")) {
      Parts parts = Parts.of(url);
      Part news = parts.first("news:news", "news");
      Parts inside = news == null ? new Parts(List.of()) : Parts.of(news.element());
      Part publication = inside.first("news:publication", "publication");
      if (publication != null && title == null) {
        Parts about = Parts.of(publication.element());
        title = PlainText.of(about.text("news:name", "name"), LONGEST_TITLE);
        language = Languages.code(about.text("news:language", "language"));
      }
      drafts.add(draft(parts, inside));
    }
    Entries entries = Entries.of(drafts, repairs);
    return content(FeedKind.SITEMAP, title, language, entries, List.of(), repairs);
  }

  private Draft draft(Parts parts, Parts news) {
    String title = news.text("news:title", "title");
    Instant published = dates.read(news.text("news:publication_date", "publication_date"));
    return new Draft(
        "",
        Addresses.resolve(address, parts.text("loc")),
        PlainText.of(title, LONGEST_TITLE),
        "",
        List.of(),
        published,
        dates.read(parts.text("lastmod")),
        null);
  }

  FeedContent readIndex(List<String> repairs) {
    List<Draft> drafts = new ArrayList<>();
    for (Element sitemap : named("sitemap")) {
      Parts parts = Parts.of(sitemap);
      URI part = Addresses.resolve(address, parts.text("loc"));
      drafts.add(
          new Draft("", part, "", "", List.of(), null, dates.read(parts.text("lastmod")), null));
    }
    List<URI> parts =
        drafts.stream()
            .filter(draft -> draft.address() != null)
            .sorted(NEWEST_FIRST)
            .map(Draft::address)
            .distinct()
            .toList();
    int kept = Math.min(parts.size(), MOST_PARTS);
    Entries none = new Entries(List.of(), drafts.size() - kept);
    return content(FeedKind.SITEMAP_INDEX, null, null, none, parts.subList(0, kept), repairs);
  }

  /** News before all else, then by the date that the index gives, then by one in the name. */
  private static final Comparator<Draft> NEWEST_FIRST =
      Comparator.comparing((Draft draft) -> !isNews(draft))
          .thenComparing(
              Draft::updated, Comparator.nullsLast(Comparator.<Instant>naturalOrder().reversed()))
          .thenComparing(Sitemap::monthNamed, Comparator.reverseOrder());

  private static boolean isNews(Draft draft) {
    return String.valueOf(draft.address()).toLowerCase(Locale.ROOT).contains("news");
  }

  private static String monthNamed(Draft draft) {
    Matcher matcher = MONTH.matcher(String.valueOf(draft.address()));
    String last = "";
    while (matcher.find()) {
      String day = matcher.group(3);
      last = matcher.group(1) + matcher.group(2) + (day == null ? "" : day);
    }
    return last;
  }

  private List<Element> named(String name) {
    List<Element> found = new ArrayList<>();
    root.forEachNode(
        node -> {
          if (node instanceof Element element && element.tag().localName().equals(name)) {
            found.add(element);
          }
        });
    return found;
  }

  private static FeedContent content(
      FeedKind kind,
      @Nullable String title,
      @Nullable String language,
      Entries entries,
      List<URI> parts,
      List<String> repairs) {
    return new FeedContent(
        kind, title, null, language, entries.kept(), null, parts, repairs, entries.dropped());
  }

  /** A sitemap that is a plain list of addresses, one a line; null if {@code text} is none. */
  static @Nullable FeedContent ofLines(String text, URI address, List<String> repairs) {
    if (!text.regionMatches(true, 0, "http", 0, 4)) {
      return null;
    }
    List<Draft> drafts = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      boolean whole = line.startsWith("http://") || line.startsWith("https://");
      URI one = whole && line.indexOf(' ') < 0 ? Addresses.resolve(address, line) : null;
      drafts.add(new Draft("", one, "", "", List.of(), null, null, null));
    }
    Entries entries = Entries.of(drafts, repairs);
    return entries.kept().isEmpty()
        ? null
        : content(FeedKind.SITEMAP, null, null, entries, List.of(), repairs);
  }
}
