package org.variorum.reader.article;

import java.util.List;

/**
 * A paragraph in which two texts differ, or a passage in which they do not.
 *
 * @param pieces of the paragraph; empty for a passage that is folded
 * @param words how many words are folded
 * @param folded the paragraphs of that passage, where they are ours to print
 */
record DiffBlock(List<DiffPiece> pieces, int words, List<String> folded) {

  static DiffBlock of(List<DiffPiece> pieces) {
    return new DiffBlock(List.copyOf(pieces), 0, List.of());
  }

  static DiffBlock unchanged(int words, List<String> paragraphs) {
    return new DiffBlock(List.of(), words, List.copyOf(paragraphs));
  }

  public boolean unchanged() {
    return pieces.isEmpty();
  }
}
