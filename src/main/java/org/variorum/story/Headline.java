package org.variorum.story;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.platform.StoredVector;
import org.variorum.text.encoder.Embedder;

/**
 * A member's headline, from which a story takes its own.
 *
 * @param vector of unit length; null while the article waits to be placed
 */
record Headline(String text, float @Nullable [] vector) {

  static Headline of(String text, byte @Nullable [] vector) {
    return new Headline(text, vector == null ? null : StoredVector.of(vector));
  }

  /** The one most like all others; the earlier of two that are. */
  static String clearest(List<Headline> headlines) {
    return headlines.stream()
        .max(
            Comparator.<Headline>comparingDouble(one -> likeness(one, headlines))
                .thenComparing(Comparator.comparingInt(headlines::indexOf).reversed()))
        .orElseThrow()
        .text();
  }

  private static double likeness(Headline one, List<Headline> all) {
    float[] vector = one.vector();
    if (vector == null) {
      return -1;
    }
    double sum = 0;
    for (Headline other : all) {
      float[] to = other.vector();
      sum += to == null || other == one ? 0 : Embedder.cosine(vector, to);
    }
    return sum;
  }
}
