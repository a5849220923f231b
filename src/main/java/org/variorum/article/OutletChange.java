package org.variorum.article;

import java.time.Instant;
import java.util.List;

/**
 * What an outlet changed about an article after it had published it.
 *
 * @param revision number of the revision that changed what it asserts; 0 where it was withdrawn
 * @param changes what changed, or why it is gone, in words
 */
public record OutletChange(long articleId, Instant at, int revision, List<String> changes) {

  public OutletChange {
    changes = List.copyOf(changes);
  }

  public boolean withdrawn() {
    return revision == 0;
  }
}
