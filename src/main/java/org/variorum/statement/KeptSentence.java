package org.variorum.statement;

/**
 * A sentence with its place.
 *
 * @param statementId its first statement
 */
public record KeptSentence(long articleId, long statementId, String text) {}
