package org.variorum.claim.contrast;

/** In what two statements of one claim part ways. */
public enum DifferenceKind {
  /** They give numbers that can't both hold. */
  HOW_MANY("how many"),
  /** They go back to different kinds of source: a document and a person. */
  WHO("who"),
  /** The same deed is given to different actors. */
  ACTOR("whose deed"),
  /** One tells as done what the other tells as demanded. */
  DONE("asked or done"),
  /** One leaves open what the other tells as certain. */
  CERTAIN("how certain"),
  /** One gives on somebody's word what the other states as its own knowledge. */
  VOICE("on whose word"),
  /** One denies what the other affirms. */
  DENIED("yes or no"),
  /** They date the same deed differently. */
  WHEN("when");

  private final String word;

  DifferenceKind(String word) {
    this.word = word;
  }

  /** The name used in tables, the API and on pages: "whose deed". */
  public String word() {
    return word;
  }

  /** The kind of this name. */
  public static DifferenceKind of(String word) {
    for (DifferenceKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of difference: " + word);
  }
}
