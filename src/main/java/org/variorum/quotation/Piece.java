package org.variorum.quotation;

/**
 * A stretch of a quotation beside the fuller printing of it. Words that both have are the same in
 * {@code here} and {@code there}; one of the two may be empty.
 *
 * @param here the words as this article prints them
 * @param there the words of the fuller printing
 * @param declared brackets or an ellipsis own up to the difference
 */
public record Piece(String here, String there, boolean same, boolean declared) {

  /** Words differ, and the reader of this article cannot know. */
  public boolean altered() {
    return !same && !declared;
  }
}
