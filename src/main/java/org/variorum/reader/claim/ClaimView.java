package org.variorum.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Decided;
import org.variorum.claim.Figure;
import org.variorum.reader.parts.CellView;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.JsonLd;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that a claim's page shows.
 *
 * @param figures the numbers that its statements give
 * @param asked the article whose part is asked for; null for none
 * @param decided what curators decided that shaped it
 */
record ClaimView(
    Story story,
    Topic topic,
    ClaimRow row,
    List<Figure> figures,
    @Nullable Publication asked,
    List<Decided> decided) {

  /** Its words, as far as they may be quoted. */
  public String text() {
    return Excerpt.of(row.claim().text(), Excerpt.SENTENCE);
  }

  /** The numbers over which articles part. */
  public List<Figure> contested() {
    return figures.stream().filter(Figure::differs).toList();
  }

  /** The other numbers that its statements give. */
  public List<Figure> uncontested() {
    return figures.stream().filter(figure -> !figure.differs()).toList();
  }

  /** Articles of the story that report it, by time. */
  public List<CellView> reporting() {
    return row.cells().stream().filter(CellView::reports).toList();
  }

  /** Articles of the story that do not, by time. */
  public List<CellView> silent() {
    return row.cells().stream().filter(cell -> !cell.reports()).toList();
  }

  /** The claim for programs. */
  public String data(String base) {
    return JsonLd.claim(
        text(),
        reporting().stream().map(CellView::publication).toList(),
        base + "/claims/" + row.claim().id());
  }

  public boolean isAsked(CellView cell) {
    return asked != null && asked.id() == cell.publication().id();
  }

  /** The article asked for is not among those that report it. */
  public boolean askedInVain() {
    return asked != null
        && reporting().stream().noneMatch(this::isAsked)
        && row.elsewhere().stream().noneMatch(this::isAsked);
  }
}
