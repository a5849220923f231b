package org.variorum.wording;

/**
 * A word that one article of a story uses clearly more than the others.
 *
 * @param count how often
 * @param score standard deviations above what chance would bring
 * @param statementId the first statement that has it
 */
public record DistinctiveWord(
    long articleId, String word, int count, double score, long statementId) {}
