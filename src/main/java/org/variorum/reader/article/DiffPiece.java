package org.variorum.reader.article;

/**
 * A piece of a paragraph in which two texts differ.
 *
 * @param kind "kept", "removed", "added", or "left-out" for words that are not shown
 * @param text empty where words are left out
 * @param words how many are left out
 */
record DiffPiece(String kind, String text, int words) {

  static DiffPiece leftOut(int words) {
    return new DiffPiece("left-out", "", words);
  }

  /** The words without the blanks around them, which belong to no mark. */
  public String bare() {
    return text.strip();
  }

  public String blankBefore() {
    return text.startsWith(text.strip()) ? "" : " ";
  }

  public String blankAfter() {
    return text.endsWith(text.strip()) ? "" : " ";
  }
}
