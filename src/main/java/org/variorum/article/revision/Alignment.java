package org.variorum.article.revision;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lines up two lists by what they share in the same order. */
final class Alignment {

  /**
   * Lists that are longer together, after what they share at both ends, count as different
   * throughout: the work grows with the square of it, and this is a second of it at worst.
   */
  private static final int LONGEST = 14_000;

  private Alignment() {}

  /** A gap in the alignment: items of the one list in whose place stand those of the other. */
  record Gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

    int removed() {
      return beforeEnd - beforeStart;
    }

    int added() {
      return afterEnd - afterStart;
    }

    Gap joinedWith(Gap next) {
      return new Gap(beforeStart, next.beforeEnd, afterStart, next.afterEnd);
    }
  }

  /** The gaps, in order; between two of them the lists are equal. */
  static List<Gap> gaps(List<String> before, List<String> after) {
    int head = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> mine = before.subList(head, before.size() - tail);
    List<String> others = after.subList(head, after.size() - tail);
    if (mine.isEmpty() && others.isEmpty()) {
      return List.of();
    }
    if (mine.isEmpty() || others.isEmpty() || mine.size() + others.size() > LONGEST) {
      return List.of(new Gap(head, head + mine.size(), head, head + others.size()));
    }
    return between(mine, others, head);
  }

  private static List<Gap> between(List<String> before, List<String> after, int offset) {
    BitSet removed = new BitSet();
    BitSet added = new BitSet();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
      removed.set(change.startOriginal, change.endOriginal);
      added.set(change.startRevised, change.endRevised);
    }
    List<Gap> gaps = new ArrayList<>();
    int b = 0;
    int a = 0;
    while (b < before.size() || a < after.size()) {
      int endBefore = removed.get(b) ? removed.nextClearBit(b) : b;
      int endAfter = added.get(a) ? added.nextClearBit(a) : a;
      if (endBefore > b || endAfter > a) {
        gaps.add(new Gap(offset + b, offset + endBefore, offset + a, offset + endAfter));
      }
      b = endBefore + 1;
      a = endAfter + 1;
    }
    return gaps;
  }
}
