package org.variorum.reader.story;

import java.util.List;
import org.variorum.claim.Figure;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.Publications;

/**
 * The figures of a story.
 *
 * @param shared those that several articles give a value for, the most serious first
 * @param order ids of all of those
 * @param singles those that one article gives
 */
record FigureBoard(Part<BoardFigure> shared, List<Long> order, List<FigureRow> singles) {

  private static final int FIGURES = 8;
  private static final int FEW_SINGLES = 40;

  static FigureBoard of(
      List<Figure> figures, List<Long> story, Publications publications, int page) {
    List<FigureRow> rows =
        figures.stream().map(figure -> FigureRow.of(figure, story, publications)).toList();
    List<FigureRow> shared =
        rows.stream().filter(FigureRow::shared).sorted(FigureRow.MOST_SERIOUS_HERE).toList();
    return new FigureBoard(
        Part.of(shared, page, FIGURES)
            .map(row -> BoardFigure.of(row.everywhere(), story, publications)),
        shared.stream().map(row -> row.here().id()).toList(),
        rows.stream().filter(row -> !row.shared()).toList());
  }

  public List<FigureRow> fewSingles() {
    return singles.stream().limit(FEW_SINGLES).toList();
  }

  public int furtherSingles() {
    return Math.max(0, singles.size() - FEW_SINGLES);
  }

  /** On which page of the board a figure stands; 1 where it stands on none. */
  int pageOf(long figure) {
    return Math.max(0, order.indexOf(figure)) / FIGURES + 1;
  }
}
