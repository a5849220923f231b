package org.variorum.reader.topic;

import java.util.List;
import org.variorum.topic.Topic;

/**
 * All that a topic's page shows.
 *
 * @param storiesInAll how many stories the topic has
 * @param number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param waiting how many articles wait to be read and placed
 */
record TopicView(
    Topic topic,
    List<StorySummary> stories,
    int storiesInAll,
    int number,
    int pages,
    int waiting) {}
