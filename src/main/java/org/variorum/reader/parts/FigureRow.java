package org.variorum.reader.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;

/**
 * One figure of the board.
 *
 * @param here what the story's own articles give
 * @param everywhere what articles of other stories give too
 * @param scale null where there are not two different numbers to tell apart
 * @param values different values, each once, the first published first
 * @param explanations why values that do not agree stand to each other so, most serious first
 */
public record FigureRow(
    Figure here,
    Figure everywhere,
    @Nullable Scale scale,
    List<Value> values,
    List<Explanation> explanations) {

  public static final Comparator<FigureRow> MOST_SERIOUS_HERE =
      Comparator.comparing((FigureRow row) -> row.here().outcome()).reversed();

  /**
   * One value and who gives it.
   *
   * @param mark null where the number is not known or nothing is drawn
   */
  public record Value(String text, Range range, Scale.@Nullable Mark mark, List<Giver> givers) {

    /** The articles of this story that give it. */
    public List<Giver> here() {
      return givers.stream().filter(giver -> !giver.elsewhere()).toList();
    }

    /** The articles of other stories that give it. */
    public List<Giver> elsewhere() {
      return givers.stream().filter(Giver::elsewhere).toList();
    }
  }

  /**
   * One article that gives a value.
   *
   * @param source on whose word, null in the article's own voice
   * @param elsewhere it is an article of another story
   */
  public record Giver(
      Publication publication, long statement, @Nullable String source, boolean elsewhere) {}

  private record Same(
      String text, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

    static Same of(FigureValue value) {
      return new Same(
          value.text().toLowerCase(Locale.ROOT),
          bare(value.min()),
          bare(value.max()),
          value.approximate());
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
      return number == null ? null : number.stripTrailingZeros();
    }
  }

  public static FigureRow of(Figure figure, List<Long> articles, Publications publications) {
    Scale scale = Scale.of(figure.values(), figure.kind());
    Map<Same, Value> values = new LinkedHashMap<>();
    for (FigureValue value : figure.values()) {
      values
          .computeIfAbsent(Same.of(value), first -> value(value, figure, scale))
          .givers()
          .add(
              new Giver(
                  publications.get(value.articleId()),
                  value.statementId(),
                  value.source(),
                  !articles.contains(value.articleId())));
    }
    Figure here = figure.within(articles);
    return new FigureRow(
        here,
        figure,
        scale,
        List.copyOf(values.values()),
        Explanation.of(here.pairs().isEmpty() ? figure : here, publications));
  }

  private static Value value(FigureValue value, Figure figure, @Nullable Scale scale) {
    return new Value(
        value.text(),
        Range.of(value, figure.kind()),
        scale == null ? null : scale.mark(value),
        new ArrayList<>());
  }

  public String label() {
    return everywhere.label();
  }

  /** Whether two articles of the story give it, or one against articles of other stories. */
  public boolean shared() {
    return here.articles() > 1 || everywhere.differs();
  }

  /** Whether articles of other stories add to the differences. */
  public boolean differsElsewhere() {
    return everywhere.differs() && everywhere.outcome() != here.outcome();
  }
}
