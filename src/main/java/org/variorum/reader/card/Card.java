package org.variorum.reader.card;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.variorum.claim.Figure;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.Scale;

/**
 * What stands on a page's card.
 *
 * @param about what the page is about, "14 outlets · 3 independent reports"
 * @param rows none where the page is about no figures
 */
record Card(String site, String title, String about, List<Row> rows) {

  private static final int ROWS = 2;
  private static final int VALUES = 3;

  /** A figure with its values, drawn on a line of {@value Scale#WIDTH} units. */
  record Row(String label, String outcome, boolean differs, List<Value> values, int further) {}

  /**
   * @param mark null where nothing can be drawn
   */
  record Value(String text, String by, Scale.@Nullable Mark mark) {}

  /** The figures that differ most within these articles, as many as a card has room for. */
  static List<Row> rows(
      List<Figure> figures,
      List<Long> articles,
      Publications publications,
      MessageSource messages) {
    return figures.stream()
        .map(figure -> FigureRow.of(figure, articles, publications))
        .filter(row -> row.scale() != null)
        .sorted(FigureRow.MOST_SERIOUS_HERE)
        .limit(ROWS)
        .map(row -> row(row, messages))
        .toList();
  }

  private static Row row(FigureRow row, MessageSource messages) {
    return new Row(
        row.label(),
        messages.getMessage("outcome." + row.here().outcome().word(), null, Locale.ENGLISH),
        row.here().differs(),
        row.values().stream().limit(VALUES).map(Card::value).toList(),
        Math.max(0, row.values().size() - VALUES));
  }

  private static Value value(FigureRow.Value value) {
    List<String> names =
        value.givers().stream().map(giver -> giver.publication().name()).distinct().toList();
    String by = names.getFirst() + (names.size() > 1 ? " +" + (names.size() - 1) : "");
    return new Value(value.text(), by, value.mark());
  }
}
