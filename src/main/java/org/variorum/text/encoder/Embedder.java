package org.variorum.text.encoder;

import java.util.List;

/** Turns sentences into vectors of unit length, near each other where the sentences mean alike. */
public interface Embedder {

  /** One vector for each text, in the same order. */
  List<float[]> embed(List<String> texts);

  /** The cosine of two vectors that {@link #embed} made. */
  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
