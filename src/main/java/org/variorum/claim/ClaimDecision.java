package org.variorum.claim;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.claim.said.Said;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;

/**
 * What a curator decided about a claim or a figure, with the statements that it is about.
 *
 * @param statements those of the claim that the decision is about; of a figure, its amounts
 * @param aside those on the other side: merged in, split off, left out, or departing; of what was
 *     renamed, whose words were chosen
 * @param left what stays where something was moved from
 * @param lastArticle the last article that was there then; those with a greater id came later
 */
record ClaimDecision(
    Decision decision,
    List<StatementKey> statements,
    List<StatementKey> aside,
    List<StatementKey> left,
    long lastArticle) {

  ClaimDecision {
    statements = List.copyOf(statements);
    aside = List.copyOf(aside);
    left = List.copyOf(left);
  }

  /** The statements on both sides. */
  List<StatementKey> all() {
    return Stream.concat(statements.stream(), aside.stream()).toList();
  }

  /** Whether the article of this statement came after the curator decided. */
  boolean isBefore(Said said) {
    return said.articleId() > lastArticle;
  }

  Decision.Kind kind() {
    return decision.kind();
  }
}
