package org.variorum.topic;

/** A topic was given referents other than it had. Published inside the transaction. */
public record ReferentsGiven(long topicId) {}
