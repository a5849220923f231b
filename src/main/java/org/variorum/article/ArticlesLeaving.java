package org.variorum.article;

import java.util.Set;

/**
 * Articles leave their topics for others. Whoever holds anything that was made of them with their
 * topic forgets it now; {@link ArticlesRemoved} follows for the topics they leave, and {@link
 * RevisionTaken} for each in the topic it comes to. Published inside the moving transaction.
 */
public record ArticlesLeaving(Set<Long> articleIds) {

  public ArticlesLeaving {
    articleIds = Set.copyOf(articleIds);
  }
}
