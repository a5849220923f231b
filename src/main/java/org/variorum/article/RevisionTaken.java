package org.variorum.article;

/**
 * A revision of an article was stored, its first or a later one. Published inside the storing
 * transaction.
 */
public record RevisionTaken(long articleId, long revisionId, long topicId) {}
