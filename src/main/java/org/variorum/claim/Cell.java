package org.variorum.claim;

import java.util.List;

/**
 * One article's part in a claim.
 *
 * @param differs the slots in which it departs from the others: "how many", "who"
 * @param statements ids of its statements that assert the claim
 */
public record Cell(
    long articleId, long outletId, CellKind kind, List<String> differs, List<Long> statements) {

  public Cell {
    differs = List.copyOf(differs);
    statements = List.copyOf(statements);
  }
}
