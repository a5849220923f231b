package org.variorum.reader.card;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.variorum.claim.Figure;
import org.variorum.provenance.Independence;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.Scale;
import org.variorum.story.Story;

/**
 * What stands on a story's card.
 *
 * @param counts "14 outlets · 3 independent reports"
 */
record Card(String site, String title, String counts, List<Row> rows) {

  private static final int ROWS = 2;
  private static final int VALUES = 3;

  /** A figure with its values, drawn on a line of {@value Scale#WIDTH} units. */
  record Row(String label, String outcome, boolean differs, List<Value> values, int further) {}

  /**
   * @param mark null where nothing can be drawn
   */
  record Value(String text, String by, Scale.@Nullable Mark mark) {}

  static Card of(
      Story story,
      Independence independence,
      List<Figure> figures,
      Publications publications,
      MessageSource messages) {
    Words words = new Words(messages);
    return new Card(
        words.of("site.name"),
        story.title(),
        words.of("outlets", story.outlets())
            + " · "
            + words.of("reports", independence.independentReports()),
        figures.stream()
            .map(figure -> FigureRow.of(figure, story.articles(), publications))
            .filter(row -> row.scale() != null)
            .sorted(FigureRow.MOST_SERIOUS_HERE)
            .limit(ROWS)
            .map(row -> row(row, words))
            .toList());
  }

  private static Row row(FigureRow row, Words words) {
    return new Row(
        row.label(),
        words.of("outcome." + row.here().outcome().word()),
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

  private record Words(MessageSource messages) {

    String of(String key, Object... values) {
      return messages.getMessage(key, values, Locale.ENGLISH);
    }
  }
}
