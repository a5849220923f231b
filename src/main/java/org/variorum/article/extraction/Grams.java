package org.variorum.article.extraction;

import java.util.BitSet;

/**
 * The runs of eight letters or digits in a text, for telling how much of another text it holds. A
 * few runs are taken for others, since only their hashes are kept.
 */
final class Grams {

  private static final int LENGTH = 8;
  private static final int BITS = 1 << 18;

  private final BitSet marks = new BitSet(BITS);
  private int letters;

  void add(String text) {
    String folded = Whitespace.fold(text);
    letters += folded.length();
    for (int i = 0; i + LENGTH <= folded.length(); i++) {
      marks.set(hash(folded, i));
    }
  }

  /** Letters and digits of all that was added. */
  int letters() {
    return letters;
  }

  /** The share of {@code text} that was added before; 1 where it is too short to tell. */
  double share(String text) {
    String folded = Whitespace.fold(text);
    int all = folded.length() - LENGTH + 1;
    if (all < 1) {
      return 1;
    }
    int held = 0;
    for (int i = 0; i < all; i++) {
      held += marks.get(hash(folded, i)) ? 1 : 0;
    }
    return (double) held / all;
  }

  /** The share of what was added that {@code other} holds too. */
  double heldBy(Grams other) {
    BitSet both = (BitSet) marks.clone();
    both.and(other.marks);
    return marks.isEmpty() ? 0 : (double) both.cardinality() / marks.cardinality();
  }

  private static int hash(String text, int start) {
    int hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & BITS - 1;
  }
}
