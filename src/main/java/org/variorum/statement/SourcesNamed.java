package org.variorum.statement;

import java.util.Set;

/**
 * Curators' decisions gave sources of a topic other names, or took them back. Published inside the
 * storing transaction.
 *
 * @param articleIds those of which a statement is attributed to such a source
 */
public record SourcesNamed(long topicId, Set<Long> articleIds) {

  public SourcesNamed {
    articleIds = Set.copyOf(articleIds);
  }
}
