package org.variorum.reader.parts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * What two passages share of their words: the longest common subsequence.
 *
 * @param one places in the first passage of the words that both have in the same order
 * @param two the same in the second
 * @param oneRuns places in the first passage of words that stand in a run of at least {@value #RUN}
 *     which both have
 * @param twoRuns the same in the second
 * @param share of the words of the shorter passage
 */
public record SharedWords(BitSet one, BitSet two, BitSet oneRuns, BitSet twoRuns, double share) {

  private static final int RUN = 3;

  /** Longer passages are compared up to here. */
  private static final int LONGEST = 400;

  public static SharedWords of(Words left, Words right) {
    List<Word> a = first(left);
    List<Word> b = first(right);
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(a, i, b, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    SharedWords shared =
        new SharedWords(
            new BitSet(),
            new BitSet(),
            new BitSet(),
            new BitSet(),
            (double) longest[0][0] / Math.max(1, Math.min(a.size(), b.size())));
    shared.follow(a, b, longest);
    return shared;
  }

  /** At most what {@link #share} is: words in common in whatever order, which is found faster. */
  public static double mostShare(Words left, Words right) {
    Map<String, Integer> counts = new HashMap<>();
    left.all().forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
    int common = 0;
    for (Word word : right.all()) {
      Integer count = counts.get(word.folded());
      if (count != null && count > 0) {
        counts.put(word.folded(), count - 1);
        common++;
      }
    }
    return (double) common / Math.max(1, Math.min(left.all().size(), right.all().size()));
  }

  private void follow(List<Word> a, List<Word> b, int[][] longest) {
    int i = 0;
    int j = 0;
    int run = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a, i, b, j)) {
        one.set(i++);
        two.set(j++);
        run++;
        if (run >= RUN) {
          oneRuns.set(i - run, i);
          twoRuns.set(j - run, j);
        }
      } else {
        run = 0;
        if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }
  }

  private static List<Word> first(Words words) {
    return words.all().subList(0, Math.min(words.all().size(), LONGEST));
  }

  private static boolean same(List<Word> a, int i, List<Word> b, int j) {
    return a.get(i).folded().equals(b.get(j).folded());
  }
}
