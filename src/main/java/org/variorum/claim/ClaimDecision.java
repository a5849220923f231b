package org.variorum.claim;

import java.util.List;
import org.variorum.curation.Decision;

/**
 * What a curator decided about a claim or a figure, with the statements that it is about.
 *
 * @param statements those of the claim that the decision is about; of a figure, its amounts
 * @param aside those on the other side: merged in, split off, or departing
 */
record ClaimDecision(Decision decision, List<StatementKey> statements, List<StatementKey> aside) {

  ClaimDecision {
    statements = List.copyOf(statements);
    aside = List.copyOf(aside);
  }

  Decision.Kind kind() {
    return decision.kind();
  }
}
