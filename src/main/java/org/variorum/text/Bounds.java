package org.variorum.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words around a number that make it a least, a greatest or a rough value. */
final class Bounds {

  private static final List<Phrase> BEFORE = phrases("bounds.txt");
  private static final List<Phrase> AFTER =
      List.of(
          new Phrase(Bound.LEAST, new String[] {"or", "more"}),
          new Phrase(Bound.LEAST, new String[] {"or", "so", "more"}),
          new Phrase(Bound.LEAST, new String[] {"and", "more"}),
          new Phrase(Bound.LEAST, new String[] {"and", "counting"}),
          new Phrase(Bound.LEAST, new String[] {"+"}),
          new Phrase(Bound.LEAST, new String[] {"plus"}),
          new Phrase(Bound.LEAST, new String[] {"-", "plus"}),
          new Phrase(Bound.MOST, new String[] {"or", "fewer"}),
          new Phrase(Bound.MOST, new String[] {"or", "less"}),
          new Phrase(Bound.ABOUT, new String[] {"or", "so"}));

  private Bounds() {}

  enum Bound {
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
  record Found(Bound bound, int edge) {}

  /** The bound that ends right before token {@code number}. */
  static Found before(Tagged sentence, int number) {
    for (Phrase phrase : BEFORE) {
      int start = number - phrase.words().length;
      if (start >= 0 && sentence.reads(start, phrase.words())) {
        return new Found(phrase.bound(), start);
      }
    }
    return new Found(Bound.NONE, number);
  }

  /** The bound that begins at token {@code end}. */
  static Found after(Tagged sentence, int end) {
    for (Phrase phrase : AFTER) {
      if (sentence.reads(end, phrase.words())) {
        return new Found(phrase.bound(), end + phrase.words().length);
      }
    }
    return new Found(Bound.NONE, end);
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
