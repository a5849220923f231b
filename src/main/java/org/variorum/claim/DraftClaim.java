package org.variorum.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim before it is stored.
 *
 * @param differs the slots in which a statement, by id, departs from the others
 */
record DraftClaim(List<Said> statements, Map<Long, Set<String>> differs) {

  private static final int LONG = 220;

  long storyId() {
    return Majority.of(statements.stream().map(Said::storyId).toList());
  }

  int articles() {
    return (int) statements.stream().map(Said::articleId).distinct().count();
  }

  /** The words of the member nearest to all others; a long-winded one only where all are. */
  String text() {
    return statements.stream()
        .max(
            Comparator.comparing((Said said) -> said.statement().text().length() <= LONG)
                .thenComparingDouble(this::nearness)
                .thenComparing(Said::time, Comparator.reverseOrder())
                .thenComparing(Said::id, Comparator.reverseOrder()))
        .orElseThrow()
        .statement()
        .text();
  }

  private double nearness(Said said) {
    return statements.stream().mapToDouble(said::cosine).sum();
  }
}
