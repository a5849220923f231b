package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.FigureRow.Giver;
import org.variorum.reader.parts.FigureRow.Value;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.Range;
import org.variorum.reader.parts.Scale;

/**
 * A figure on a story's board: what the story's own articles give, on a scale of their own, and
 * folded away what articles of other stories give.
 *
 * @param scale null where the story's articles give no two numbers to tell apart
 * @param wideScale the scale of what is given anywhere, null likewise
 */
record BoardFigure(
    FigureRow row,
    @Nullable Scale scale,
    List<Reading> here,
    @Nullable Scale wideScale,
    List<Reading> elsewhere) {

  /**
   * One number, however the articles print it.
   *
   * @param texts as printed, each once
   * @param mark null where nothing is drawn
   */
  record Reading(List<String> texts, Range range, Scale.@Nullable Mark mark, List<By> givers) {

    /** Who gives it, with what each prints where they print it in several ways. */
    record By(Giver giver, @Nullable String text) {}

    public List<By> first(int most) {
      return givers.stream().limit(most).toList();
    }

    public int beyond(int most) {
      return Math.max(0, givers.size() - most);
    }

    /** Whether the number as read says anything that the print does not. */
    public boolean readOtherwise() {
      return !(texts.size() == 1 && texts.getFirst().equals(range.low()));
    }
  }

  static BoardFigure of(Figure figure, List<Long> story, Publications publications) {
    FigureRow all = FigureRow.of(figure, story, publications);
    FigureRow local = FigureRow.of(all.here(), story, publications);
    return new BoardFigure(
        all,
        local.scale(),
        readings(local.values(), false),
        all.scale(),
        readings(all.values(), true));
  }

  private static List<Reading> readings(List<Value> values, boolean elsewhere) {
    Map<Range, List<Value>> byRange = new LinkedHashMap<>();
    values.stream()
        .filter(value -> !elsewhere || !value.elsewhere().isEmpty())
        .forEach(
            value -> byRange.computeIfAbsent(value.range(), none -> new ArrayList<>()).add(value));
    return byRange.values().stream().map(same -> reading(same, elsewhere)).toList();
  }

  private static Reading reading(List<Value> same, boolean elsewhere) {
    List<Reading.By> givers = new ArrayList<>();
    for (Value value : same) {
      for (Giver giver : elsewhere ? value.elsewhere() : value.givers()) {
        givers.add(new Reading.By(giver, same.size() > 1 ? value.text() : null));
      }
    }
    Value first = same.getFirst();
    return new Reading(
        same.stream().map(Value::text).toList(), first.range(), first.mark(), givers);
  }

  /** Whether the explanations are of the story's own values. */
  public boolean explainedHere() {
    return !row.here().pairs().isEmpty();
  }

  public int elsewhereArticles() {
    return elsewhere.stream().mapToInt(reading -> reading.givers().size()).sum();
  }
}
