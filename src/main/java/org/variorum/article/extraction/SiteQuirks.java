package org.variorum.article.extraction;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What no general rule can know of single sites, kept as rows of {@code site-quirks.tsv}. */
record SiteQuirks(List<Row> rows) {

  private static final List<Row> ALL =
      Phrases.lines("site-quirks.tsv").stream().map(Row::of).toList();

  /**
   * One quirk.
   *
   * @param host of the site, whose sub-domains share it
   * @param action {@code drop} what the selector finds, or take it for the {@code text}
   */
  record Row(String host, String action, String selector) {

    static Row of(String line) {
      String[] cells = line.split("\t", 3);
      if (cells.length != 3 || !List.of("drop", "text").contains(cells[1])) {
        throw new IllegalStateException("no quirk: " + line);
      }
      return new Row(cells[0], cells[1], cells[2]);
    }

    boolean concerns(String other) {
      return other.equals(host) || other.endsWith('.' + host);
    }
  }

  static List<Row> all() {
    return ALL;
  }

  static SiteQuirks at(@Nullable String address) {
    if (address == null || address.isEmpty()) {
      return new SiteQuirks(List.of());
    }
    String host = WebAddress.host(address);
    return new SiteQuirks(ALL.stream().filter(row -> row.concerns(host)).toList());
  }

  void drop(Element body) {
    for (Row row : rows) {
      if (row.action().equals("drop")) {
        Removal.of(body.select(row.selector()));
      }
    }
  }

  /** The element that holds the text; null where no row names one that the page has. */
  @Nullable Element text(Element body) {
    for (Row row : rows) {
      Element text = row.action().equals("text") ? body.selectFirst(row.selector()) : null;
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
