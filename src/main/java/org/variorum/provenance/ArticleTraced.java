package org.variorum.provenance;

/** An article's credits and copies were found. Published inside the transaction that does. */
public record ArticleTraced(long articleId, long topicId) {}
