package org.variorum.topic;

/** A topic was made with rules, or given others. Published inside the transaction. */
public record TopicRulesGiven(long topicId) {}
