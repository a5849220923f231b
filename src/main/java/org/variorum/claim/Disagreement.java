package org.variorum.claim;

import org.jspecify.annotations.Nullable;
import org.variorum.claim.contrast.DifferenceKind;

/**
 * Two statements of a claim that part ways, and in what.
 *
 * @param oneWords what the first article says in this respect
 * @param twoWords what the second says
 * @param reason why a curator set it; null where it was computed
 */
public record Disagreement(
    DifferenceKind kind,
    long oneStatement,
    long oneArticle,
    String oneWords,
    long twoStatement,
    long twoArticle,
    String twoWords,
    @Nullable String reason) {}
