package org.variorum.article;

/** The article that a submission became, or already was. */
public record Taken(long articleId, ImportOutcome outcome) {}
