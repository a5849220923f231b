package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;

/** All that statements make when nothing of them was compared before. */
final class WholeComparison {

  private WholeComparison() {}

  static Comparison of(List<Said> statements, List<Match> matches, Rulings rulings) {
    List<Said> heard = statements.stream().filter(said -> !rulings.isRejected(said)).toList();
    List<List<Said>> groups = ClaimGroups.of(heard, matches, rulings);
    List<List<Amount>> amounts = new ArrayList<>();
    groups.forEach(group -> amounts.addAll(FigureGroups.of(group, rulings.figures())));
    return Comparison.ofGathered(groups, Comparison.figures(amounts, rulings.figures()), rulings);
  }
}
