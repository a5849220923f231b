package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.statement.Match;

/** Compares a topic's statements: which assert the same, and how their numbers stand together. */
record Comparison(List<DraftClaim> claims, List<DraftFigure> figures) {

  static Comparison of(List<Said> statements, List<Match> matches, Rulings rulings) {
    List<Said> heard = statements.stream().filter(said -> !rulings.isRejected(said)).toList();
    List<List<Said>> groups = ClaimGroups.of(heard, matches, rulings);
    List<List<Amount>> amounts = new ArrayList<>();
    groups.forEach(group -> amounts.addAll(FigureGroups.of(group)));
    List<DraftFigure> figures =
        JoinedFigures.of(amounts).stream()
            .map(figure -> DraftFigure.of(figure, rulings.figures()))
            .toList();
    Set<Long> miscounted = new HashSet<>();
    figures.forEach(figure -> miscounted.addAll(outOfLine(figure)));
    return new Comparison(
        groups.stream().map(group -> DraftClaim.of(group, miscounted, rulings)).toList(), figures);
  }

  /** The statements whose value conflicts with as many others' values as agree with it. */
  private static Set<Long> outOfLine(DraftFigure figure) {
    Set<Long> out = new HashSet<>();
    if (figure.outcome() != Outcome.DIFFERS) {
      return out;
    }
    for (Amount amount : figure.amounts()) {
      long against = articlesBeside(figure, amount, Outcome.DIFFERS);
      long with = articlesBeside(figure, amount, Outcome.AGREE);
      if (against > 0 && against > with) {
        out.add(amount.said().id());
      }
    }
    return out;
  }

  private static long articlesBeside(DraftFigure figure, Amount amount, Outcome outcome) {
    return figure.amounts().stream()
        .filter(other -> other.said().articleId() != amount.said().articleId())
        .filter(other -> ValueComparison.between(amount.quantity(), other.quantity()) == outcome)
        .filter(other -> outcome != Outcome.DIFFERS || isComparable(amount, other))
        .map(other -> other.said().articleId())
        .distinct()
        .count();
  }

  private static boolean isComparable(Amount one, Amount two) {
    return Comparability.obstacle(one, two) == null && Comparability.doubt(one, two) == null;
  }
}
