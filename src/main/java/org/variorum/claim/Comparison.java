package org.variorum.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.Comparability;
import org.variorum.claim.figure.JoinedFigures;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValueComparison;
import org.variorum.claim.said.Said;

/** Compares a topic's statements: which assert the same, and how their numbers stand together. */
record Comparison(List<DraftClaim> claims, List<DraftFigure> figures) {

  private static final Set<Outcome> CONFLICTING = Set.of(Outcome.DIFFERS);

  /** "About 40" and "40" stand together against "over 40". */
  private static final Set<Outcome> COMPATIBLE =
      Set.of(Outcome.AGREE, Outcome.MORE_PRECISE, Outcome.VAGUER);

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
    figures.forEach(figure -> miscounted.addAll(outOfLine(figure)));
    return new Comparison(
        groups.stream().map(group -> DraftClaim.of(group, miscounted, rulings)).toList(), figures);
  }

  /** The statements whose value conflicts with more articles' values than may be true beside it. */
  private static Set<Long> outOfLine(DraftFigure figure) {
    Set<Long> out = new HashSet<>();
    if (figure.outcome() != Outcome.DIFFERS) {
      return out;
    }
    for (Amount amount : figure.amounts()) {
      long against = articlesBeside(figure, amount, CONFLICTING);
      long with = articlesBeside(figure, amount, COMPATIBLE);
      if (against > 0 && against > with) {
        out.add(amount.said().id());
      }
    }
    return out;
  }

  private static long articlesBeside(DraftFigure figure, Amount amount, Set<Outcome> outcomes) {
    return figure.amounts().stream()
        .filter(other -> other.said().articleId() != amount.said().articleId())
        .filter(
            other ->
                outcomes.contains(ValueComparison.between(amount.quantity(), other.quantity())))
        .filter(other -> outcomes != CONFLICTING || isComparable(amount, other))
        .map(other -> other.said().articleId())
        .distinct()
        .count();
  }

  private static boolean isComparable(Amount one, Amount two) {
    return Comparability.obstacle(one, two) == null && Comparability.doubt(one, two) == null;
  }
}
