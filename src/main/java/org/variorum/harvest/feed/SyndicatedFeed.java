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

  private static final int LONGEST_ID = 2_000;
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
        EntryTexts.title(parts),
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
    String title = EntryTexts.title(parts);
    String content = EntryTexts.content(parts);
    List<String> authors = Names.of(parts);
    return new Draft(
        PlainText.cut(PlainText.collapse(parts.text("guid", "id")), LONGEST_ID),
        EntryLink.ofEntry(item, parts, base(item)),
        title == null ? "" : title,
        EntryTexts.teaser(parts, content),
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
