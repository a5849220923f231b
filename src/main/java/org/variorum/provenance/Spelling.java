package org.variorum.provenance;

import java.util.Locale;

/** Tells another spelling or another ending of a word from another word. */
final class Spelling {

  private static final int STEM = 4;
  private static final int ENDING = 3;

  private Spelling() {}

  /** Whether both write the same words: "cease-fire" and "ceasefire". */
  static boolean same(String one, String two) {
    return letters(one).equals(letters(two));
  }

  /** Whether both are forms of one word: "session" and "sessions", "pay" and "paying". */
  static boolean sameWord(String one, String two) {
    String left = letters(one);
    String right = letters(two);
    int shared = 0;
    while (shared < Math.min(left.length(), right.length())
        && left.charAt(shared) == right.charAt(shared)) {
      shared++;
    }
    boolean prefix = shared == Math.min(left.length(), right.length()) && shared >= ENDING;
    return left.equals(right)
        || (shared >= STEM || prefix) && Math.max(left.length(), right.length()) - shared <= ENDING;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
