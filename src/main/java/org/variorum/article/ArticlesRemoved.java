package org.variorum.article;

import java.util.Set;

/**
 * Articles were removed, with all their revisions and what hung on them. Published inside the
 * removing transaction.
 *
 * @param articleIds what their ids were
 * @param topicIds the topics that they belonged to
 */
public record ArticlesRemoved(Set<Long> articleIds, Set<Long> topicIds) {

  public ArticlesRemoved {
    articleIds = Set.copyOf(articleIds);
    topicIds = Set.copyOf(topicIds);
  }
}
