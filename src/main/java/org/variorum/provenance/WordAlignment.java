package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Span;
import org.variorum.text.Words;
import org.variorum.text.Words.Word;

/**
 * The longest common subsequence of the words of two texts: what of one stands in the other, in the
 * same order.
 *
 * @param common how many words they share in order
 * @param shorter words of the shorter text
 * @param replaced stretches where one text has these words and the other those
 */
record WordAlignment(int common, int shorter, List<Replaced> replaced) {

  /** Texts are compared up to so many words; the rest of a longer one is left out. */
  private static final int LONGEST = 4000;

  /** Words of the left text that stand where the right text has others, both at their places. */
  record Replaced(Span left, int leftWords, Span right, int rightWords) {}

  double share() {
    return shorter == 0 ? 0 : (double) common / shorter;
  }

  static WordAlignment of(String left, String right) {
    List<Word> a = words(left);
    List<Word> b = words(right);
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(a, i, b, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return new WordAlignment(longest[0][0], Math.min(a.size(), b.size()), replaced(a, b, longest));
  }

  private static List<Word> words(String text) {
    List<Word> words = Words.of(text).all();
    return words.subList(0, Math.min(words.size(), LONGEST));
  }

  private static boolean same(List<Word> a, int i, List<Word> b, int j) {
    return a.get(i).folded().equals(b.get(j).folded());
  }

  private static List<Replaced> replaced(List<Word> a, List<Word> b, int[][] longest) {
    List<Replaced> replaced = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int fromI = i;
      int fromJ = j;
      while (i < a.size() && j < b.size() && !same(a, i, b, j)) {
        if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI && j > fromJ) {
        replaced.add(
            new Replaced(stretch(a, fromI, i), i - fromI, stretch(b, fromJ, j), j - fromJ));
      }
      if (i < a.size() && j < b.size()) {
        i++;
        j++;
      }
    }
    return replaced;
  }

  private static Span stretch(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
