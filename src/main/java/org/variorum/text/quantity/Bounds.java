package org.variorum.text.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;

/** The words around a number that make it a least, a greatest or a rough value. */
public final class Bounds {

  private static final Map<String, List<Phrase>> BEFORE =
      phrases("bounds.txt").stream()
          .collect(Collectors.groupingBy(phrase -> phrase.words()[phrase.words().length - 1]));
  private static final List<Phrase> AFTER = phrases("bounds-after.txt");
  private static final List<Phrase> AGES = phrases("age-bounds.txt");
  private static final Set<String> PASSING =
      Set.of("pass", "passed", "passes", "passing", "cross", "crossed", "crosses");
  private static final Set<String> TOTALS = Set.of("toll", "number", "total", "count", "figure");
  private static final int REACH = 6;

  private Bounds() {}

  public enum Bound {
    NONE,
    LEAST,
    MOST,
    ABOUT
  }

  private record Phrase(Bound bound, String[] words) {}

  /**
   * A bound that was found.
   *
   * @param edge the first token of a bound before the number, or the token after a bound behind it
   */
  public record Found(Bound bound, int edge) {}

  /** The bound that ends right before token {@code number}. */
  public static Found before(Tagged sentence, int number) {
    for (Phrase phrase : BEFORE.getOrDefault(sentence.at(number - 1).lower(), List.of())) {
      int start = number - phrase.words().length;
      if (start >= 0 && sentence.reads(start, phrase.words())) {
        return new Found(phrase.bound(), start);
      }
    }
    return passed(sentence, number - 1)
        ? new Found(Bound.LEAST, number - 1)
        : new Found(Bound.NONE, number);
  }

  /** The bound that begins at token {@code end}, right behind a number or what it counts. */
  static Found after(Tagged sentence, int end) {
    return behind(AFTER, sentence, end);
  }

  /** The bound that begins at token {@code end}, right behind an age: "and over". */
  static Found afterAge(Tagged sentence, int end) {
    return behind(AGES, sentence, end);
  }

  /** "at least" behind one number may belong to the next: "five died, at least 40 fled". */
  private static Found behind(List<Phrase> phrases, Tagged sentence, int end) {
    for (Phrase phrase : phrases) {
      int edge = end + phrase.words().length;
      if (sentence.reads(end, phrase.words()) && NumberWords.at(sentence, edge) == null) {
        return new Found(phrase.bound(), edge);
      }
    }
    return new Found(Bound.NONE, end);
  }

  /** "The toll has passed 400", not "the council passed 12 laws". */
  private static boolean passed(Tagged sentence, int verb) {
    if (!PASSING.contains(sentence.at(verb).lower())) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      if (TOTALS.contains(sentence.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> phrases(String list) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : Lexicon.lines(list)) {
      int space = line.indexOf(' ');
      phrases.add(
          new Phrase(
              Bound.valueOf(line.substring(0, space)), line.substring(space + 1).split(" ")));
    }
    phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().length));
    return phrases;
  }
}
