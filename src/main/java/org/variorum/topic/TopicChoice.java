package org.variorum.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says to which topic an article belongs by the topics' rules: the oldest where several admit it.
 * The sample topic never takes in articles of real outlets, which would stand beside invented ones.
 */
public final class TopicChoice {

  private final Map<Long, Admission> oldestFirst = new LinkedHashMap<>();

  TopicChoice(List<Topic> topics) {
    topics.stream()
        .filter(topic -> !topic.sample())
        .sorted(Comparator.comparingLong(Topic::id))
        .forEach(topic -> oldestFirst.put(topic.id(), new Admission(topic.rules())));
  }

  /** With other rules for one topic, or with a topic that is not there yet and so is the newest. */
  TopicChoice with(@Nullable Long topicId, TopicRules rules) {
    oldestFirst.put(topicId == null ? Long.MAX_VALUE : topicId, new Admission(rules));
    return this;
  }

  /** The id of the topic; that of one which is not there yet is {@link Long#MAX_VALUE}. */
  public Optional<Long> of(Candidate candidate) {
    return oldestFirst.entrySet().stream()
        .filter(topic -> topic.getValue().admits(candidate))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
