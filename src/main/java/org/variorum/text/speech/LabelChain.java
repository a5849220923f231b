package org.variorum.text.speech;

/** Finds the labels that together fit best: each token's scores, and which label follows which. */
final class LabelChain {

  private final Matrix moves;
  private final int labels;

  LabelChain(Matrix moves) {
    this.moves = moves;
    this.labels = moves.columns();
  }

  /** The best path (Viterbi) through {@code scores}, which hold each label's for each token. */
  int[] best(float[] scores, int tokens) {
    float[] reached = new float[labels];
    System.arraycopy(scores, 0, reached, 0, labels);
    byte[] back = new byte[tokens * labels];
    for (int token = 1; token < tokens; token++) {
      float[] next = new float[labels];
      for (int label = 0; label < labels; label++) {
        int from = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          float score = reached[before] + moves.values()[before * labels + label];
          if (score > most) {
            most = score;
            from = before;
          }
        }
        back[token * labels + label] = (byte) from;
        next[label] = most + scores[token * labels + label];
      }
      reached = next;
    }
    int[] path = new int[tokens];
    int label = Matrix.greatest(reached);
    for (int token = tokens - 1; token >= 0; token--) {
      path[token] = label;
      label = back[token * labels + label];
    }
    return path;
  }
}
