package org.variorum.story;

/**
 * An article was put into its story, or read anew there. Published inside the storing transaction.
 */
public record ArticlePlaced(long articleId, long revisionId, long storyId, long topicId) {}
