package org.variorum.statement;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.Embedder;
import org.variorum.text.QuotedRuns;
import org.variorum.text.TellingNumbers;

/**
 * Finds the statements of two articles that are each other's nearest. What one quotes and the other
 * prints too brings them nearer, and so does a number that both give.
 */
final class NearestStatements {

  /**
   * Below it, mutual nearness was mostly chance; what is nominated here is decided where claims are
   * made, by what the statements say.
   */
  static final double LEAST = 0.66;

  private NearestStatements() {}

  static List<Match> between(List<Vector> left, List<Vector> right) {
    double[][] near = new double[left.size()][right.size()];
    int[] nearestRight = new int[left.size()];
    int[] nearestLeft = new int[right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        near[i][j] = nearness(left.get(i), right.get(j));
        if (near[i][j] > near[i][nearestRight[i]]) {
          nearestRight[i] = j;
        }
        if (near[i][j] > near[nearestLeft[j]][j]) {
          nearestLeft[j] = i;
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < left.size() && !right.isEmpty(); i++) {
      int j = nearestRight[i];
      if (nearestLeft[j] == i && near[i][j] >= LEAST) {
        matches.add(
            new Match(left.get(i).id(), right.get(j).id(), cosine(left.get(i), right.get(j))));
      }
    }
    return matches;
  }

  /** What both print is looked at only where it can make a match. */
  private static double nearness(Vector one, Vector two) {
    double cosine = cosine(one, two);
    return cosine < LEAST - QuotedRuns.WORTH
        ? cosine
        : cosine
            + (one.quoted().meet(two.quoted()) ? QuotedRuns.WORTH : 0)
            + (one.numbers().meet(two.numbers()) ? TellingNumbers.WORTH : 0);
  }

  private static double cosine(Vector one, Vector two) {
    return Embedder.cosine(one.values(), two.values());
  }
}
