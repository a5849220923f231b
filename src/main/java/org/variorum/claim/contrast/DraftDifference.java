package org.variorum.claim.contrast;

import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.Said;

/**
 * One way in which two statements of a claim part.
 *
 * @param oneWords what the first says in this respect, as printed where it can be
 * @param twoWords what the second says
 * @param reason why a curator set it; null where it was computed
 */
public record DraftDifference(
    DifferenceKind kind,
    Said one,
    Said two,
    String oneWords,
    String twoWords,
    @Nullable String reason) {

  /** One that was computed. */
  static DraftDifference of(
      DifferenceKind kind, Said one, Said two, String oneWords, String twoWords) {
    return new DraftDifference(kind, one, two, oneWords, twoWords, null);
  }

  /** One that was computed, of what the whole statements say. */
  static DraftDifference of(DifferenceKind kind, Said one, Said two) {
    return of(kind, one, two, one.statement().text(), two.statement().text());
  }

  boolean concerns(Said said) {
    return one.id() == said.id() || two.id() == said.id();
  }
}
