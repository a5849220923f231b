package org.variorum.statement;

/**
 * A statement as it was read from some revision of its article.
 *
 * @param current whether that is the article's current revision
 */
public record ReadStatement(KeptStatement statement, long revisionId, boolean current) {}
