package org.variorum.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * How much more one group of texts uses a word than the others: the log-odds ratio with an
 * informative Dirichlet prior, in standard deviations (Monroe, Colaresi and Quinn, "Fightin'
 * Words", Political Analysis 16, 2008, equations 16, 20 and 22). The prior are the words of all the
 * texts together, so that what is rare everywhere needs more evidence than it can have.
 */
final class LogOdds {

  /** The prior counts as much as so many words of text. */
  private static final double PRIOR = 500;

  private final Map<String, Integer> all = new HashMap<>();
  private double total;

  /** Every text counts, also those of the group that is asked for later. */
  void add(Map<String, Integer> counts) {
    counts.forEach(
        (word, count) -> {
          all.merge(word, count, Integer::sum);
          total += count;
        });
  }

  /** The z-score of each word of a group whose counts were added before; positive is its own. */
  Map<String, Double> of(Map<String, Integer> group) {
    double size = group.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> scores = new HashMap<>();
    group.forEach((word, count) -> scores.put(word, score(word, count, size)));
    return scores;
  }

  private double score(String word, int count, double size) {
    int everywhere = all.getOrDefault(word, 0);
    double prior = PRIOR * everywhere / total;
    double here = count + prior;
    double there = everywhere - count + prior;
    double odds =
        Math.log(here / (size + PRIOR - here)) - Math.log(there / (total - size + PRIOR - there));
    return odds / Math.sqrt(1 / here + 1 / there);
  }
}
