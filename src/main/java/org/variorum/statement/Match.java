package org.variorum.statement;

/**
 * Two statements of different articles that are among each other's nearest.
 *
 * @param cosine of their vectors
 * @param nearest whether each is the other's very nearest in the other's article
 */
public record Match(long one, long two, double cosine, boolean nearest) {}
