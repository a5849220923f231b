package org.variorum.text;

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
    for (int token = 0; token < tokens; token++) {
      for (int side = -1; side <= 1; side++) {
        int other = token + side * apart;
        if (other >= 0 && other < tokens) {
          int first = (side + 1) * width;
          weights.addProduct(
              values, other * width, first, first + width, change, token * width);
        }
      }
    }
    for (int i = 0; i < change.length; i++) {
      values[i] += Math.max(0, change[i]);
    }
  }
}
