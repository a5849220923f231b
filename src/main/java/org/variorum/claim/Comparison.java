package org.variorum.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.JoinedFigures;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.said.Said;

/** Compares a topic's statements: which assert the same, and how their numbers stand together. */
record Comparison(List<DraftClaim> claims, List<DraftFigure> figures) {

  /** The figures that numbers of claims make, curators' decisions carried out. */
  static List<List<Amount>> figures(List<List<Amount>> ofClaims, FigureRulings rulings) {
    return ArrangedFigures.of(JoinedFigures.of(ofClaims), rulings);
  }

  /**
   * Looks at what is gathered already.
   *
   * @param groups the statements of each claim
   * @param amounts those of each figure that any of these claims has a part in
   */
  static Comparison ofGathered(
      List<List<Said>> groups, List<List<Amount>> amounts, Rulings rulings) {
    List<DraftFigure> figures =
        amounts.stream().map(figure -> DraftFigure.of(figure, rulings.figures())).toList();
    Set<Long> miscounted = new HashSet<>();
    figures.stream()
        .filter(figure -> figure.outcome() == Outcome.DIFFERS)
        .forEach(figure -> miscounted.addAll(OutOfLine.in(figure.amounts())));
    return new Comparison(
        groups.stream().map(group -> DraftClaim.of(group, miscounted, rulings)).toList(), figures);
  }
}
