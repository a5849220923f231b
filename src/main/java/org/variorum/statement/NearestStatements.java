package org.variorum.statement;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.Embedder;

/** Finds the statements of two articles that are each other's nearest. */
final class NearestStatements {

  /**
   * Below it, mutual nearness was mostly chance; what is nominated here is decided where claims are
   * made, by what the statements say.
   */
  static final double LEAST_COSINE = 0.66;

  private NearestStatements() {}

  static List<Match> between(List<Vector> left, List<Vector> right) {
    double[][] cosines = new double[left.size()][right.size()];
    int[] nearestRight = new int[left.size()];
    int[] nearestLeft = new int[right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        cosines[i][j] = Embedder.cosine(left.get(i).values(), right.get(j).values());
        if (cosines[i][j] > cosines[i][nearestRight[i]]) {
          nearestRight[i] = j;
        }
        if (cosines[i][j] > cosines[nearestLeft[j]][j]) {
          nearestLeft[j] = i;
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < left.size() && !right.isEmpty(); i++) {
      int j = nearestRight[i];
      if (nearestLeft[j] == i && cosines[i][j] >= LEAST_COSINE) {
        matches.add(new Match(left.get(i).id(), right.get(j).id(), cosines[i][j]));
      }
    }
    return matches;
  }
}
