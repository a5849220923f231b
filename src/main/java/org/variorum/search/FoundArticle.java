package org.variorum.search;

/**
 * An article that answers a question.
 *
 * @param excerpt at most 48 words of its text, where the words looked for stand
 */
public record FoundArticle(long articleId, Highlights title, Highlights excerpt) {}
