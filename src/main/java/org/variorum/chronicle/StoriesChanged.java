package org.variorum.chronicle;

import java.util.Collection;
import java.util.Set;

/**
 * Stories look different to who follows them. Published inside the transaction that notes it.
 *
 * @param sightings whether disagreements came, changed or went
 */
public record StoriesChanged(long topicId, Set<Long> storyIds, boolean sightings) {

  public StoriesChanged(long topicId, Collection<Long> storyIds, boolean sightings) {
    this(topicId, Set.copyOf(storyIds), sightings);
  }
}
