package org.variorum.reader.story;

import java.util.List;
import org.variorum.outlet.Outlet;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.Publication;

/**
 * The table of claims by article, as far as one page shows it.
 *
 * @param columns the articles
 * @param rows the claims
 * @param shared how many claims several articles report, whatever the filter
 * @param show which of them the reader asked for
 * @param choices the outlets that can be compared
 * @param inlined the sentences stand in the page; else each cell leads to the claim's page, from
 *     where a script brings them
 */
record ClaimTable(
    Part<Publication> columns,
    Part<ClaimRow> rows,
    int shared,
    Show show,
    List<Choice> choices,
    boolean inlined) {

  /** So many articles stand beside each other on any screen that shows a table at all. */
  private static final int NARROW = 4;

  /** And so many on a desk's screen. */
  private static final int WIDE = 7;

  /** An outlet of the story, and whether the reader asked for nothing but it and a few others. */
  record Choice(Outlet outlet, boolean chosen) {}

  /** So that it needs no frame in which it scrolls. */
  public boolean fits() {
    return columns.shown().size() <= NARROW;
  }

  /** The same where there is room for a wide table. */
  public boolean fitsWide() {
    return columns.shown().size() <= WIDE;
  }

  public boolean chosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
