package org.variorum.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.Quantity;
import org.variorum.text.QuantityKind;

/**
 * How near two statements are in what they say: the cosine of their vectors, a little more where they
 * share words and a number. Two honest paraphrases share the number; two sentences of one make with
 * different facts share most of their vector.
 */
final class Nearness {

  private static final double WORDS = 0.05;
  private static final double NUMBER = 0.10;

  /** The share of words that statements of one topic have in common anyway. */
  private static final double USUAL_OVERLAP = 0.35;

  private Nearness() {}

  static double between(Said one, Said two) {
    return one.cosine(two)
        + WORDS * (wordOverlap(one, two) - USUAL_OVERLAP)
        + (shareNumber(one, two) ? NUMBER : 0);
  }

  private static double wordOverlap(Said one, Said two) {
    Set<String> words = new HashSet<>(one.statement().statement().terms());
    Set<String> others = new HashSet<>(two.statement().statement().terms());
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewer == 0 ? 0 : (double) words.size() / fewer;
  }

  private static boolean shareNumber(Said one, Said two) {
    List<Quantity> others = numbers(two);
    return numbers(one).stream()
        .anyMatch(number -> others.stream().anyMatch(other -> sameNumber(number, other)));
  }

  private static List<Quantity> numbers(Said said) {
    return said.statement().statement().quantities().stream()
        .filter(quantity -> quantity.kind() != QuantityKind.ORDINAL)
        .toList();
  }

  private static boolean sameNumber(Quantity one, Quantity two) {
    return ValueComparison.sameNumber(one.min(), two.min())
        && ValueComparison.sameNumber(one.max(), two.max());
  }
}
