package org.variorum.text.speech;

/**
 * Tells each token of its neighbours {@code apart} tokens before and behind it, and adds what comes
 * out of it to what is known.
 *
 * @param weights three times the width of rows: of the token before, of itself, of the one behind
 */
record Convolution(Matrix weights, Matrix bias, int apart) {

  /** Convolves the first {@code tokens} tokens; beyond them there is nothing. */
  void apply(float[] values, int tokens) {
    int width = weights.columns();
    float[] change = new float[tokens * width];
    bias.repeat(change, tokens);
    for (int side = -1; side <= 1; side++) {
      int shift = side * apart;
      int from = Math.max(0, shift);
      int to = Math.max(0, -shift);
      int shared = tokens - apart * Math.abs(side);
      int row = (side + 1) * width;
      weights.addProducts(values, from * width, width, row, change, to * width, shared);
    }
    for (int i = 0; i < change.length; i++) {
      values[i] += Math.max(0, change[i]);
    }
  }
}
