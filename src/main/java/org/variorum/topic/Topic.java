package org.variorum.topic;

/**
 * What an installation follows.
 *
 * @param sample it ships with Variorum and holds invented outlets' articles only
 */
public record Topic(
    long id, String slug, String name, String description, TopicRules rules, boolean sample) {}
