package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.variorum.quotation.QuotedWords.Quoted;

/**
 * A quotation lined up with a fuller printing at the least cost. What the fuller one has before and
 * after is free, and what brackets or an ellipsis own up to is nearly so.
 */
final class QuotationAlignment {

  private static final double OWNED_UP = 0.2;

  private final QuotedWords full;
  private final QuotedWords part;
  private final double[][] cost;

  /** One word on either side, or on both; -1 stands for none. */
  record Step(int full, int part, boolean same, boolean declared) {}

  private QuotationAlignment(QuotedWords full, QuotedWords part) {
    this.full = full;
    this.part = part;
    this.cost = new double[part.size() + 1][full.size() + 1];
  }

  /** The steps from the first word of {@code part} to its last. */
  static List<Step> of(QuotedWords full, QuotedWords part) {
    QuotationAlignment alignment = new QuotationAlignment(full, part);
    alignment.fill();
    return alignment.steps();
  }

  private void fill() {
    for (int i = 1; i <= part.size(); i++) {
      cost[i][0] = cost[i - 1][0] + adding(i);
      for (int j = 1; j <= full.size(); j++) {
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + replacing(i, j),
                Math.min(cost[i - 1][j] + adding(i), cost[i][j - 1] + leavingOut(i, j)));
      }
    }
  }

  private List<Step> steps() {
    int j = 0;
    for (int end = 1; end <= full.size(); end++) {
      j = cost[part.size()][end] < cost[part.size()][j] ? end : j;
    }
    List<Step> steps = new ArrayList<>();
    int i = part.size();
    while (i > 0) {
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + replacing(i, j)) {
        steps.add(new Step(--j, --i, same(i + 1, j + 1), bracketed(part, i) || bracketed(full, j)));
      } else if (cost[i][j] == cost[i - 1][j] + adding(i)) {
        steps.add(new Step(-1, --i, false, bracketed(part, i)));
      } else {
        steps.add(new Step(j - 1, -1, false, leavingOut(i, j) < 1));
        j--;
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private double replacing(int i, int j) {
    if (same(i, j)) {
      return 0;
    }
    return bracketed(part, i - 1) || bracketed(full, j - 1) ? OWNED_UP : 1;
  }

  private double adding(int i) {
    return bracketed(part, i - 1) ? OWNED_UP : 1;
  }

  /** Words may go where an ellipsis or a bracket stands behind the last word kept. */
  private double leavingOut(int i, int j) {
    boolean gap = i < part.size() && part.at(i).afterGap();
    boolean bracket = bracketed(part, i - 1) || i < part.size() && bracketed(part, i);
    return gap || bracket || bracketed(full, j - 1) ? OWNED_UP / 4 : 1;
  }

  private boolean same(int i, int j) {
    Quoted one = part.at(i - 1);
    Quoted two = full.at(j - 1);
    return one.folded().equals(two.folded());
  }

  private static boolean bracketed(QuotedWords words, int place) {
    return words.at(place).bracketed();
  }
}
