package org.variorum.reader.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.Outcome;
import org.variorum.reader.parts.Scale;
import org.variorum.story.Story;

/**
 * The figure of a story that varies most, drawn on one line.
 *
 * @param differs its values contradict each other; otherwise they grew or are not known
 */
record Varying(long figureId, boolean differs, Scale scale, List<Scale.Mark> marks) {

  private record Candidate(Figure figure, Scale scale) {

    boolean differs() {
      return figure.outcome() == Outcome.DIFFERS;
    }

    /** How far its greatest value is from its least, as a share of the greater. */
    double spread() {
      double greatest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
      return (scale.high() - scale.low()) / greatest;
    }
  }

  /** Contradictions before what grew, then what lies furthest apart; null where nothing does. */
  static @Nullable Varying of(Story story, Collection<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.within(story.articles()))
        .filter(Figure::differs)
        .mapMulti(
            (Figure figure, Consumer<Candidate> candidates) -> {
              Scale scale = Scale.of(figure.values(), figure.kind());
              if (scale != null) {
                candidates.accept(new Candidate(figure, scale));
              }
            })
        .max(
            Comparator.comparing(Candidate::differs)
                .thenComparingDouble(Candidate::spread)
                .thenComparing(candidate -> -candidate.figure().id()))
        .map(Varying::of)
        .orElse(null);
  }

  private static Varying of(Candidate candidate) {
    return new Varying(
        candidate.figure().id(),
        candidate.differs(),
        candidate.scale(),
        candidate.figure().values().stream()
            .map((FigureValue value) -> candidate.scale().mark(value))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** The anchor of its row on the story's page. */
  public String row() {
    return "f" + figureId;
  }
}
