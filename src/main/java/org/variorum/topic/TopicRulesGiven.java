package org.variorum.topic;

/**
 * A topic was made with rules, or given others. Published inside the transaction.
 *
 * @param wider whether they may admit what the rules before did not
 */
public record TopicRulesGiven(long topicId, boolean wider) {}
