package org.variorum.statement;

/**
 * An article's statements are kept and matched with those of other articles. Published inside the
 * storing transaction.
 */
public record StatementsMatched(long articleId, long revisionId, long topicId) {}
