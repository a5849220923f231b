package org.variorum.claim;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decided about a claim.
 *
 * @param claimId the claim as it was then
 * @param fromClaimId the claim it was merged with or split from; null otherwise
 * @param words what it is called from now on; null unless relabelled
 * @param difference what was set or lifted; null for other decisions
 * @param statements those of the claim that the decision is about
 * @param aside those on the other side: merged in, split off, or departing
 * @param decidedBy the curator's name
 */
public record ClaimDecision(
    long id,
    long topicId,
    Kind kind,
    long claimId,
    @Nullable Long fromClaimId,
    @Nullable String words,
    @Nullable DifferenceKind difference,
    List<StatementKey> statements,
    List<StatementKey> aside,
    String decidedBy,
    Instant decidedAt,
    String reason) {

  /** What was done. */
  public enum Kind {
    /** Two claims became one. */
    MERGE,
    /** Statements left a claim and make another. */
    SPLIT,
    /** It is no claim: its statements are compared no more. */
    REJECT,
    /** It is called otherwise. */
    RELABEL,
    /** Statements of it depart from the others in some respect. */
    DIFFER,
    /** Its statements do not differ in some respect. */
    AGREE
  }

  public ClaimDecision {
    statements = List.copyOf(statements);
    aside = List.copyOf(aside);
  }
}
