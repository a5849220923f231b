package org.variorum.article;

import java.util.Collection;
import java.util.Set;

/** Knows of articles that stay in their topic whatever its rules say, since somebody decided so. */
@FunctionalInterface
public interface TopicHold {

  /** Those of these articles. */
  Set<Long> held(Collection<Long> articleIds);
}
