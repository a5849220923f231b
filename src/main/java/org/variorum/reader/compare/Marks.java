package org.variorum.reader.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.SharedWords;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;
import org.variorum.text.quantity.Quantity;

/**
 * Marks in the lines of a passage what tells its texts apart. Texts that share most words show
 * those that differ; texts that don't, those that they share. The first text is measured against
 * all others, each of the others against the first.
 */
final class Marks {

  /** Share of the shorter text from which on the words that differ are fewer than the others. */
  private static final double NEAR = 0.5;

  private final List<Side> sides;

  /** What one article has of the passage. */
  private record Side(String text, Words words, List<Quantity> quantities) {

    static Side of(List<Line> lines) {
      String text = String.join(" ", lines.stream().map(Line::text).toList());
      return new Side(
          text,
          Words.of(text),
          lines.stream().flatMap(line -> line.quantities().stream()).toList());
    }
  }

  private Marks(List<Side> sides) {
    this.sides = sides;
  }

  /** The marked text of each of these, in their order. */
  static List<List<Run>> of(List<List<Line>> texts) {
    return new Marks(texts.stream().map(Side::of).toList()).runs();
  }

  private List<List<Run>> runs() {
    List<List<Run>> runs = new ArrayList<>();
    Side lead = sides.getFirst();
    BitSet leadKept = new BitSet();
    BitSet leadRuns = new BitSet();
    boolean leadNear = false;
    for (Side side : sides.subList(1, sides.size())) {
      SharedWords shared = SharedWords.of(lead.words(), side.words());
      boolean near = shared.share() >= NEAR;
      runs.add(marked(side, near ? shared.two() : null, shared.twoRuns(), List.of(lead)));
      leadNear |= near;
      leadRuns.or(shared.oneRuns());
      if (near) {
        leadKept.or(shared.one());
      }
    }
    runs.addFirst(
        marked(lead, leadNear ? leadKept : null, leadRuns, sides.subList(1, sides.size())));
    return runs;
  }

  /**
   * One text with its marks.
   *
   * @param kept the words that the texts near to it have too; null where none is near
   * @param shared the words that it shares with others in runs
   */
  private static List<Run> marked(
      Side side, @Nullable BitSet kept, BitSet shared, List<Side> others) {
    String[] kinds = new String[side.text().length()];
    Arrays.fill(kinds, Run.PLAIN);
    if (!others.isEmpty()) {
      List<Word> words = side.words().all();
      BitSet telling = telling(words, shared);
      for (int i = 0; i < words.size(); i++) {
        if (kept != null && !kept.get(i)) {
          mark(kinds, words, i, Run.OWN);
        } else if (kept == null && telling.get(i)) {
          mark(kinds, words, i, Run.SHARED);
        }
      }
      side.quantities().stream()
          .filter(quantity -> others.stream().anyMatch(other -> hasAnother(other, quantity)))
          .forEach(quantity -> markNumber(kinds, side.text(), quantity.text()));
    }
    return joined(side.text(), kinds);
  }

  /** The shared runs without the small words that they begin and end with by chance. */
  private static BitSet telling(List<Word> words, BitSet shared) {
    BitSet telling = (BitSet) shared.clone();
    for (int from = shared.nextSetBit(0); from >= 0; from = shared.nextSetBit(from)) {
      int end = shared.nextClearBit(from);
      int first = from;
      int last = end - 1;
      while (first < end && isSmall(words.get(first))) {
        telling.clear(first++);
      }
      while (last > first && isSmall(words.get(last))) {
        telling.clear(last--);
      }
      from = end;
    }
    return telling;
  }

  private static boolean isSmall(Word word) {
    return FunctionWords.contains(word.text());
  }

  /** Marks a word, and what lies between it and the one before if that is marked alike. */
  private static void mark(String[] kinds, List<Word> words, int place, String kind) {
    int start = words.get(place).span().start();
    if (place > 0 && kinds[words.get(place - 1).span().start()].equals(kind)) {
      start = words.get(place - 1).span().end();
    }
    Arrays.fill(kinds, start, words.get(place).span().end(), kind);
  }

  /** Whether {@code other} counts the same thing, or gives such a number, and never this one. */
  private static boolean hasAnother(Side other, Quantity quantity) {
    List<Quantity> alike =
        other.quantities().stream()
            .filter(each -> each.kind() == quantity.kind())
            .filter(each -> each.counted().equals(quantity.counted()))
            .toList();
    return !alike.isEmpty() && alike.stream().noneMatch(each -> isSame(each, quantity));
  }

  private static boolean isSame(Quantity one, Quantity two) {
    return one.approximate() == two.approximate()
        && one.unknown() == two.unknown()
        && isSame(one.min(), two.min())
        && isSame(one.max(), two.max());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? one == two : one.compareTo(two) == 0;
  }

  private static void markNumber(String[] kinds, String text, String number) {
    int at = text.indexOf(number);
    if (at >= 0) {
      Arrays.fill(kinds, at, at + number.length(), Run.NUMBER);
    }
  }

  private static List<Run> joined(String text, String[] kinds) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !kinds[i].equals(kinds[start])) {
        runs.add(new Run(kinds[start], text.substring(start, i)));
        start = i;
      }
    }
    return runs;
  }
}
