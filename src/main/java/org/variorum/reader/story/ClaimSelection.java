package org.variorum.reader.story;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.story.Story;

/**
 * Which claims a reader who compares these articles is shown, and in which order: the news before
 * the background; in each first what differs, then what most report.
 *
 * @param articles those that are compared
 * @param counted statements that give a number
 */
record ClaimSelection(Set<Long> articles, Set<Long> counted) {

  static ClaimSelection of(Story story, Set<Long> compared, List<Figure> figures) {
    return new ClaimSelection(
        compared.isEmpty() ? Set.copyOf(story.articles()) : compared,
        figures.stream()
            .flatMap(figure -> figure.values().stream())
            .map(FigureValue::statementId)
            .collect(Collectors.toSet()));
  }

  /** Those that several articles report, one of them among the compared. */
  List<Claim> shared(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.articles() > 1 && reportedBy(claim) > 0)
        .sorted(
            Comparator.comparing(Claim::background)
                .thenComparing(claim -> !differs(claim))
                .thenComparing(claim -> -reportedBy(claim)))
        .toList();
  }

  List<Claim> shown(List<Claim> shared, Show show) {
    return switch (show) {
      case ALL -> shared;
      case DIFFERENCES -> shared.stream().filter(this::differs).toList();
      case NUMBERS -> shared.stream().filter(this::counts).toList();
    };
  }

  private boolean differs(Claim claim) {
    return claim.cells().stream()
        .anyMatch(cell -> !cell.differs().isEmpty() && articles.contains(cell.articleId()));
  }

  private boolean counts(Claim claim) {
    return claim.cells().stream()
        .filter(cell -> articles.contains(cell.articleId()))
        .flatMap(cell -> cell.statements().stream())
        .anyMatch(counted::contains);
  }

  private long reportedBy(Claim claim) {
    return claim.cells().stream().filter(this::reports).count();
  }

  private boolean reports(Cell cell) {
    return !cell.statements().isEmpty() && articles.contains(cell.articleId());
  }
}
