package org.variorum.story;

/** A curator gave a story its title, or took it back. Published inside the storing transaction. */
public record StoryTitled(long storyId, long topicId) {}
