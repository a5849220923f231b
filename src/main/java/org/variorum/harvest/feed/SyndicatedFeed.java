package org.variorum.harvest.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.feed.Parts.Part;

/** Reads RSS of all versions, RDF and Atom, and what comes close to them. */
final class SyndicatedFeed {

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_TEASER = 5_000;
  private static final int LONGEST_ID = 2_000;
  private static final int LONGEST_CONTENT = 2_000_000;
  private static final Duration LONGEST_PAUSE = Duration.ofDays(30);

  private final FeedDates dates;
  private final Element root;
  private final URI address;
  private final boolean based;

  /**
   * @param based whether xml:base stands anywhere in the document
   */
  SyndicatedFeed(FeedDates dates, Element root, URI address, boolean based) {
    this.dates = dates;
    this.root = root;
    this.address = address;
    this.based = based;
  }

  FeedContent read(FeedKind kind, List<String> repairs) {
    Element head = head();
    Parts parts = Parts.of(head);
    Entries entries = Entries.of(drafts(), repairs);
    return new FeedContent(
        kind,
        titleOf(parts),
        EntryLink.ofLinks(parts, base(head)),
        language(head, parts),
        entries.kept(),
        pause(parts),
        List.of(),
        repairs,
        entries.dropped());
  }

  /** All entries in the document's order, wherever they stand. */
  List<Draft> drafts() {
    List<Element> items = new ArrayList<>();
    collect(root, items);
    List<String> feedAuthors =
        root.tag().localName().equals("feed") ? Names.of(Parts.of(root)) : List.of();
    List<Draft> drafts = new ArrayList<>(items.size());
    for (Element item : items) {
      drafts.add(draft(item, feedAuthors));
    }
    return drafts;
  }

  private void collect(Element parent, List<Element> items) {
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        String name = element.tag().localName();
        if (name.equals("item") || name.equals("entry")) {
          items.add(element);
        }
        if (element.childNodeSize() > 0) {
          collect(element, items);
        }
      }
    }
  }

  private Draft draft(Element item, List<String> feedAuthors) {
    Parts parts = Parts.of(item);
    String title = titleOf(parts);
    String content = content(parts);
    List<String> authors = Names.of(parts);
    return new Draft(
        PlainText.cut(PlainText.collapse(parts.text("guid", "id")), LONGEST_ID),
        EntryLink.ofEntry(item, parts, base(item)),
        title == null ? "" : title,
        teaser(parts, content),
        authors.isEmpty() ? feedAuthors : authors,
        date(
            parts,
            "pubdate",
            "published",
            "issued",
            "dcterms:issued",
            "dcterms:created",
            "created",
            "dc:date",
            "date"),
        updated(item, parts),
        content);
  }

  private URI base(Element element) {
    return based ? Parts.base(element, address) : address;
  }

  /** Where the feed speaks of itself. */
  private Element head() {
    for (Element child : root.children()) {
      if (child.tag().localName().equals("channel")) {
        return child;
      }
    }
    return root;
  }

  private static @Nullable String titleOf(Parts parts) {
    for (String name : new String[] {"title", "dc:title", "media:title", "itunes:title"}) {
      for (Part part : parts.all()) {
        if (part.name().equals(name)) {
          String markup = Markup.in(part.element());
          String title = markup == null ? "" : PlainText.of(markup, LONGEST_TITLE);
          if (!title.isEmpty()) {
            return title;
          }
        }
      }
    }
    return null;
  }

  private static String teaser(Parts parts, @Nullable String content) {
    for (String name :
        new String[] {
          "description",
          "summary",
          "dcterms:abstract",
          "abstract",
          "tagline",
          "dc:description",
          "media:description",
          "itunes:summary",
          "itunes:subtitle"
        }) {
      for (Part part : parts.each(name)) {
        String markup = Markup.in(part.element());
        String teaser = markup == null ? "" : PlainText.of(markup, LONGEST_TEASER);
        if (!teaser.isEmpty()) {
          return teaser;
        }
      }
    }
    return content == null ? "" : PlainText.of(content, LONGEST_TEASER);
  }

  private static @Nullable String content(Parts parts) {
    String best = null;
    for (String name :
        new String[] {"content:encoded", "content", "xhtml:body", "body", "fullitem"}) {
      for (Part part : parts.each(name)) {
        String html = Markup.html(part.element());
        boolean better =
            html != null && !html.isBlank() && (best == null || html.length() > best.length());
        if (html != null && better && html.length() <= LONGEST_CONTENT) {
          best = html.strip();
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private @Nullable Instant updated(Element item, Parts parts) {
    Instant updated =
        date(parts, "updated", "modified", "dcterms:modified", "lastmod", "lastbuilddate");
    return updated == null && item.hasAttr("lastmod") ? dates.read(item.attr("lastmod")) : updated;
  }

  private @Nullable Instant date(Parts parts, String... names) {
    for (String name : names) {
      for (Part part : parts.all()) {
        Instant date = part.name().equals(name) ? dates.read(part.text()) : null;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private @Nullable String language(Element head, Parts parts) {
    String language = parts.text("language", "dc:language");
    for (Element one : new Element[] {head, root}) {
      language = language.isBlank() ? one.attr("xml:lang") : language;
    }
    return Languages.code(language);
  }

  /** RSS 2.0 counts minutes; the syndication module says how often a period (RSS 1.0 modules). */
  private static @Nullable Duration pause(Parts parts) {
    Duration pause = null;
    String ttl = parts.text("ttl").strip();
    String period = parts.text("sy:updateperiod").strip().toLowerCase(Locale.ROOT);
    try {
      if (!ttl.isEmpty()) {
        pause = Duration.ofMinutes(Long.parseLong(ttl));
      } else if (!period.isEmpty()) {
        String times = parts.text("sy:updatefrequency").strip();
        long frequency = times.isEmpty() ? 1 : Math.max(1, Long.parseLong(times));
        pause = Languages.period(period).dividedBy(frequency);
      }
    } catch (NumberFormatException | ArithmeticException | DateTimeException senseless) {
      return null;
    }
    boolean sensible = pause != null && pause.isPositive();
    return !sensible ? null : LONGEST_PAUSE.compareTo(pause) < 0 ? LONGEST_PAUSE : pause;
  }
}
