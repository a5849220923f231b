package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelChainTest {

  @Test
  void takesThePathThatIsBestAsAWhole() {
    // Label 1 may not follow label 0; alone, the tokens would be 0 and 1.
    LabelChain chain = new LabelChain(new Matrix(new float[] {0, -9, 0, 0}, 2, 2));
    assertThat(chain.best(new float[] {2, 0, 0, 3}, 2)).containsExactly(1, 1);
    assertThat(chain.best(new float[] {2, 0, 0, 1}, 2)).containsExactly(0, 0);
  }

  @Test
  void labelsASingleTokenByItsScores() {
    LabelChain chain = new LabelChain(new Matrix(new float[] {0, 0, 0, 0}, 2, 2));
    assertThat(chain.best(new float[] {1, 2}, 1)).containsExactly(1);
  }
}
