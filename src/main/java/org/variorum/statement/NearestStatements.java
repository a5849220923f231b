package org.variorum.statement;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.QuotedRuns;
import org.variorum.text.encoder.Embedder;
import org.variorum.text.quantity.TellingNumbers;

/**
 * Finds the statements of two articles that may assert the same. What one quotes and the other
 * prints too brings them nearer, and so does a number that both give. What is nominated here is
 * decided where claims are made, by what the statements say.
 */
final class NearestStatements {

  /** Below it, mutual nearness was mostly chance. */
  static final double LEAST = 0.66;

  /**
   * So many statements that are each other's nearest, and so much of the shorter article, show two
   * articles to be of one event; those of one running subject share fewer.
   */
  private static final int OF_ONE_EVENT = 3;

  private static final double SHARE_OF_ONE_EVENT = 0.15;

  /**
   * Of one event, six in ten honest paraphrases are not each other's nearest, since the sentence
   * beside tells of the same; three in four are among the three nearest both ways.
   */
  private static final int AMONG = 3;

  /** Below it, of one event. */
  private static final double LEAST_OF_ONE_EVENT = 0.60;

  /** An article of no more statements can hardly share several with another. */
  private static final int SHORT = 6;

  /** Of a short article, another number alone lets a like sentence be nearer by a little. */
  private static final int AMONG_OF_SHORT = 2;

  private static final double LEAST_OF_SHORT = 0.70;

  private final List<Vector> left;
  private final List<Vector> right;
  private final double[][] near;

  private NearestStatements(List<Vector> left, List<Vector> right) {
    this.left = left;
    this.right = right;
    this.near = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        near[i][j] = nearness(left.get(i), right.get(j));
      }
    }
  }

  /**
   * Those that are each other's nearest; of articles that have several of these also those that are
   * among each other's three nearest, and of a short article those among the two nearest.
   */
  static List<Match> between(List<Vector> left, List<Vector> right) {
    NearestStatements statements = new NearestStatements(left, right);
    List<Match> nearest = statements.nominated(1, LEAST);
    int shorter = Math.min(left.size(), right.size());
    if (nearest.size() >= Math.max(OF_ONE_EVENT, SHARE_OF_ONE_EVENT * shorter)) {
      return statements.nominated(AMONG, LEAST_OF_ONE_EVENT);
    }
    return shorter <= SHORT ? statements.nominated(AMONG_OF_SHORT, LEAST_OF_SHORT) : nearest;
  }

  /**
   * Each other's nearest, and those that are at least so near, with fewer than {@code most} nearer
   * ones on either side.
   */
  private List<Match> nominated(int most, double least) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (near[i][j] >= Math.min(least, LEAST)) {
          int nearer = Math.max(nearerToLeft(i, j), nearerToRight(i, j));
          boolean nearest = nearer == 0 && near[i][j] >= LEAST;
          if (nearest || nearer < most && near[i][j] >= least) {
            matches.add(match(i, j, nearest));
          }
        }
      }
    }
    return matches;
  }

  private Match match(int i, int j, boolean nearest) {
    Vector one = left.get(i);
    Vector two = right.get(j);
    return new Match(one.id(), two.id(), cosine(one, two), nearest);
  }

  /** How many on the right are nearer to {@code i} than {@code j}; of equals the first is. */
  private int nearerToLeft(int i, int j) {
    int nearer = 0;
    for (int other = 0; other < right.size(); other++) {
      if (near[i][other] > near[i][j] || near[i][other] == near[i][j] && other < j) {
        nearer++;
      }
    }
    return nearer;
  }

  private int nearerToRight(int i, int j) {
    int nearer = 0;
    for (int other = 0; other < left.size(); other++) {
      if (near[other][j] > near[i][j] || near[other][j] == near[i][j] && other < i) {
        nearer++;
      }
    }
    return nearer;
  }

  /** What both print is looked at only where it can make a match. */
  private static double nearness(Vector one, Vector two) {
    double cosine = cosine(one, two);
    return cosine < LEAST_OF_ONE_EVENT - QuotedRuns.WORTH
        ? cosine
        : cosine
            + (one.quoted().meet(two.quoted()) ? QuotedRuns.WORTH : 0)
            + (one.numbers().meet(two.numbers()) ? TellingNumbers.WORTH : 0);
  }

  private static double cosine(Vector one, Vector two) {
    return Embedder.cosine(one.values(), two.values());
  }
}
