package org.variorum.article;

/**
 * A stretch of two texts laid one over the other.
 *
 * @param text the words with the blanks and line breaks that follow them; where they were kept, as
 *     the later text has them
 */
public record Stretch(Kind kind, String text) {

  /** Whether both texts have it, or one. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
