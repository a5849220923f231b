package org.variorum.statement;

/**
 * Two statements of different articles that are each other's nearest, by cosine of their vectors.
 */
public record Match(long one, long two, double cosine) {}
