package org.variorum.claim;

import java.util.Collection;
import java.util.Set;

/**
 * Statements of a topic were compared. Published inside the transaction that stores the comparison.
 *
 * @param storyIds the stories whose claims or figures may have changed, those that lost some
 *     included
 */
public record TopicCompared(long topicId, Set<Long> storyIds) {

  public TopicCompared(long topicId, Collection<Long> storyIds) {
    this(topicId, Set.copyOf(storyIds));
  }
}
