package org.variorum.article.revision;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Stretch;
import org.variorum.article.Stretch.Kind;
import org.variorum.article.revision.Alignment.Gap;

/** Lays two texts one over the other, word by word. */
public final class WordDiff {

  private final Tokens before;
  private final Tokens after;

  private WordDiff(Tokens before, Tokens after) {
    this.before = before;
    this.after = after;
  }

  /** The stretches of both texts in the order of reading; what was removed stands first. */
  public static List<Stretch> of(String before, String after) {
    return new WordDiff(Tokens.of(before), Tokens.of(after)).stretches();
  }

  /** Whether they differ in nothing but blanks and line breaks. */
  public static boolean same(String one, String two) {
    return one.equals(two) || Tokens.of(one).words().equals(Tokens.of(two).words());
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Gap gap : readable(gaps())) {
      add(stretches, Kind.KEPT, after.between(at, gap.afterStart()));
      String removed = before.between(gap.beforeStart(), gap.beforeEnd());
      String added = after.between(gap.afterStart(), gap.afterEnd());
      // one line break is enough for both
      add(stretches, Kind.REMOVED, added.isEmpty() ? removed : removed.stripTrailing() + " ");
      add(stretches, Kind.ADDED, added);
      at = gap.afterEnd();
    }
    add(stretches, Kind.KEPT, after.between(at, after.words().size()));
    return stretches;
  }

  private static void add(List<Stretch> stretches, Kind kind, String text) {
    if (!text.isBlank()) {
      stretches.add(new Stretch(kind, text));
    }
  }

  /**
   * Whole paragraphs first, then the words of those that differ, so that long texts cost little.
   */
  private List<Gap> gaps() {
    List<Integer> mine = paragraphs(before);
    List<Integer> others = paragraphs(after);
    List<Gap> gaps = new ArrayList<>();
    for (Gap lines : Alignment.gaps(keys(before, mine), keys(after, others))) {
      int b = mine.get(lines.beforeStart());
      int a = others.get(lines.afterStart());
      List<String> removed = before.words().subList(b, mine.get(lines.beforeEnd()));
      List<String> added = after.words().subList(a, others.get(lines.afterEnd()));
      for (Gap words : Alignment.gaps(removed, added)) {
        gaps.add(
            new Gap(
                b + words.beforeStart(),
                b + words.beforeEnd(),
                a + words.afterStart(),
                a + words.afterEnd()));
      }
    }
    return gaps;
  }

  /** The tokens at which paragraphs begin, and the end. */
  private static List<Integer> paragraphs(Tokens tokens) {
    List<Integer> starts = new ArrayList<>();
    int size = tokens.words().size();
    for (int i = 0; i < size; i++) {
      if (i == 0 || tokens.breaks(i - 1, i)) {
        starts.add(i);
      }
    }
    starts.add(size);
    return starts;
  }

  private static List<String> keys(Tokens tokens, List<Integer> starts) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      keys.add(String.join(" ", tokens.words().subList(starts.get(i), starts.get(i + 1))));
    }
    return keys;
  }

  /**
   * Joins gaps between which little was kept: a passage that was written anew reads better as a
   * whole than with an "of" kept here and a comma there. The rule is that of Google's
   * diff-match-patch, "semantic cleanup".
   */
  private List<Gap> readable(List<Gap> gaps) {
    List<Gap> joined = new ArrayList<>();
    for (Gap next : gaps) {
      Gap gap = next;
      while (!joined.isEmpty() && belong(joined.getLast(), gap)) {
        gap = joined.removeLast().joinedWith(gap);
      }
      joined.add(gap);
    }
    return joined;
  }

  private boolean belong(Gap one, Gap two) {
    if (after.breaks(one.afterEnd(), two.afterStart())) {
      return false;
    }
    int kept = after.between(one.afterEnd(), two.afterStart()).length();
    return kept <= length(one) && kept <= length(two);
  }

  private int length(Gap gap) {
    return Math.max(
        before.between(gap.beforeStart(), gap.beforeEnd()).length(),
        after.between(gap.afterStart(), gap.afterEnd()).length());
  }
}
