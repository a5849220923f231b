package org.variorum.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.variorum.text.language.Span;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * The longest common subsequence of the words of two texts: what of one stands in the other, in the
 * same order.
 *
 * @param left the words of one text
 * @param right the words of the other
 * @param pairs the words that they share in order, by their places in both
 * @param replaced stretches where one text has these words and the other those
 */
record WordAlignment(List<Word> left, List<Word> right, List<Pair> pairs, List<Replaced> replaced) {

  /** Texts are compared up to so many words; the rest of a longer one is left out. */
  private static final int LONGEST = 4000;

  /** Words of the left text that stand where the right text has others, both at their places. */
  record Replaced(Span left, int leftWords, Span right, int rightWords) {}

  /** A word of both texts: the number of its place in each. */
  record Pair(int left, int right) {}

  /** How many words the texts share in order. */
  int common() {
    return pairs.size();
  }

  /** How many words the shorter text has. */
  int shorter() {
    return Math.min(left.size(), right.size());
  }

  double share() {
    return shorter() == 0 ? 0 : (double) common() / shorter();
  }

  /** The share of what the shorter text has from its first shared word to its last. */
  double shareWithoutEnds() {
    if (pairs.isEmpty()) {
      return 0;
    }
    Pair first = pairs.getFirst();
    Pair last = pairs.getLast();
    int stretch =
        left.size() <= right.size() ? last.left() - first.left() : last.right() - first.right();
    return (double) common() / (stretch + 1);
  }

  /** Where in the right text the word at this place of the left one would stand. */
  int opposite(int place) {
    int at = Collections.binarySearch(pairs, new Pair(place, 0), Comparator.comparing(Pair::left));
    int before = at >= 0 ? at : -at - 2;
    return before < 0 ? place : pairs.get(before).right() + place - pairs.get(before).left();
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
    List<Pair> pairs = pairs(a, b, longest);
    return new WordAlignment(a, b, pairs, replaced(a, b, pairs));
  }

  private static List<Word> words(String text) {
    List<Word> words = Words.of(text).all();
    return words.subList(0, Math.min(words.size(), LONGEST));
  }

  private static boolean same(List<Word> a, int i, List<Word> b, int j) {
    return a.get(i).folded().equals(b.get(j).folded());
  }

  private static List<Pair> pairs(List<Word> a, List<Word> b, int[][] longest) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a, i, b, j)) {
        pairs.add(new Pair(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** What lies between two shared words, on both sides. */
  private static List<Replaced> replaced(List<Word> a, List<Word> b, List<Pair> pairs) {
    List<Replaced> replaced = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Pair pair : pairs) {
      if (pair.left() > i && pair.right() > j) {
        replaced.add(
            new Replaced(
                stretch(a, i, pair.left()),
                pair.left() - i,
                stretch(b, j, pair.right()),
                pair.right() - j));
      }
      i = pair.left() + 1;
      j = pair.right() + 1;
    }
    return replaced;
  }

  private static Span stretch(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
