package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConvolutionTest {

  private static final Matrix NO_BIAS = new Matrix(new float[] {0}, 1, 1);

  @Test
  void addsNeighboursTheGivenTokensApart() {
    float[] values = {1, 10, 100, 1000};
    new Convolution(new Matrix(new float[] {1, 0, 2}, 3, 1), NO_BIAS, 2).apply(values, 4);
    assertThat(values).containsExactly(1 + 200, 10 + 2000, 100 + 1, 1000 + 10);
  }

  @Test
  void addsNothingWhereTheSumIsNegative() {
    float[] values = {1, 10};
    new Convolution(new Matrix(new float[] {0, -1, 0}, 3, 1), NO_BIAS, 1).apply(values, 2);
    assertThat(values).containsExactly(1, 10);
  }

  @Test
  void multipliesRowsByFoursAndTheRest() {
    float[] weights = new float[14];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i;
    }
    float[] out = {100, 200};
    new Matrix(weights, 7, 2).addProduct(new float[] {9, 1, 2, 3, 4, 5, 6, 7}, 1, out, 0);
    // columns hold 0 2 4 … 12 and 1 3 5 … 13
    assertThat(out).containsExactly(100 + 224, 200 + 252);
  }
}
