package org.variorum.statement;

/**
 * What one article has a source say.
 *
 * @param statementId the statement it stands in
 */
public record SaidBy(long articleId, long statementId, String sentence) {}
