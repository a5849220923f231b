package org.variorum.text.speech;

import java.util.List;
import java.util.stream.IntStream;
import org.variorum.text.encoder.Encoder;
import org.variorum.text.language.Tagged;
import org.variorum.text.speech.TokenFacts.Facts;

/** What the encoder's vectors say to the tagger's first layer, window by window on all cores. */
final class TokenVectors {

  /** What stands behind so many tokens of an article has no vectors: about 60 pages. */
  private static final int MOST = 20_000;

  private final Encoder encoder;
  private final List<Matrix> weights;

  TokenVectors(TaggerWeights weights) {
    this.encoder = new Encoder(weights.layers());
    this.weights =
        weights.layers().stream().map(layer -> weights.matrix("vector." + layer)).toList();
  }

  /** For each token of an article as many values as the weights have columns. */
  float[] of(List<Tagged> sentences, List<List<Facts>> facts) {
    List<List<String>> windows = EncoderWindows.of(sentences, facts);
    int[] starts = new int[windows.size() + 1];
    for (int i = 0; i < windows.size(); i++) {
      starts[i + 1] = starts[i] + windows.get(i).size();
    }
    int width = weights.getFirst().columns();
    float[] values = new float[starts[windows.size()] * width];
    IntStream.range(0, windows.size())
        .filter(window -> starts[window] < MOST)
        .parallel()
        .forEach(window -> add(windows.get(window), values, starts[window] * width));
    return values;
  }

  /** The same for a passage of at most {@value EncoderWindows#LONGEST} words by itself. */
  float[] of(List<String> passage) {
    float[] values = new float[passage.size() * weights.getFirst().columns()];
    add(passage, values, 0);
    return values;
  }

  private void add(List<String> window, float[] values, int from) {
    List<float[]> vectors = encoder.encode(window);
    for (int layer = 0; layer < vectors.size(); layer++) {
      weights
          .get(layer)
          .addProducts(vectors.get(layer), 0, Encoder.WIDTH, 0, values, from, window.size());
    }
  }
}
