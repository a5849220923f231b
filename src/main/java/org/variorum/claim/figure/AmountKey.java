package org.variorum.claim.figure;

/**
 * What tells an amount from every other: its statement and its place there.
 *
 * @param position which quantity of the statement it is, from 0
 */
public record AmountKey(long statementId, int position) {}
