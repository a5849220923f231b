package org.variorum.curation;

/** A decision holds no more. Published in the transaction that withdraws it. */
public record DecisionWithdrawn(Decision decision) {}
