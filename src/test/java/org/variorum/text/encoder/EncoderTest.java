package org.variorum.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {

  private static final Encoder ENCODER = new Encoder(List.of(2, 4));

  private static float[] vector(List<String> words, int layer, int word) {
    float[] all = ENCODER.encode(words).get(layer);
    return Arrays.copyOfRange(all, word * Encoder.WIDTH, (word + 1) * Encoder.WIDTH);
  }

  private static double cosine(float[] a, float[] b) {
    return Embedder.cosine(a, b) / Math.sqrt(Embedder.cosine(a, a) * Embedder.cosine(b, b));
  }

  @Test
  void givesEachWordOfEachLayerAVectorThatKnowsItsNeighbours() {
    float[] river = vector(List.of("the", "river", "bank", "flooded"), 1, 2);
    float[] money = vector(List.of("the", "savings", "bank", "failed"), 1, 2);
    float[] again = vector(List.of("the", "river", "bank", "flooded"), 1, 2);
    assertThat(cosine(river, again)).isCloseTo(1, within(1e-4));
    assertThat(cosine(river, money)).isBetween(0.1, 0.99);
    assertThat(cosine(river, vector(List.of("the", "river", "bank", "flooded"), 0, 2)))
        .isLessThan(0.99);
  }

  @Test
  void leavesWordsBehindTheFiveHundredthPieceWithoutAVector() {
    List<String> words = Collections.nCopies(600, "bridge");
    assertThat(vector(words, 0, 599)).containsOnly(0);
    assertThat(cosine(vector(words, 0, 400), vector(words, 0, 400))).isCloseTo(1, within(1e-4));
  }
}
