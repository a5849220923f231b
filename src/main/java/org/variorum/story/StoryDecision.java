package org.variorum.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decided about stories.
 *
 * @param storyId where the articles belong now
 * @param fromStoryId where they came from; null where they came from several
 * @param decidedBy the curator's name
 */
public record StoryDecision(
    long id,
    Kind kind,
    long storyId,
    @Nullable Long fromStoryId,
    List<Long> articles,
    String decidedBy,
    Instant decidedAt,
    String reason) {

  /** What was done. */
  public enum Kind {
    /** Two stories became one. */
    MERGE,
    /** Articles left a story and founded another. */
    SPLIT,
    /** An article went to another story. */
    MOVE
  }

  public StoryDecision {
    articles = List.copyOf(articles);
  }
}
