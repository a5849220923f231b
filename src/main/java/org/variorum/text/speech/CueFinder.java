package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.speech.TokenFacts.Facts;

/** The tagger's first stage: reads every token with its neighbours and finds what may be a cue. */
final class CueFinder {

  /** Tokens of a cue at most. */
  private static final int LONGEST = 8;

  /** The least probability of a token to be looked at as a cue. */
  private static final float LEAST = 0.3f;

  private final TaggerWeights weights;
  private final Matrix word;
  private final Matrix tag;
  private final Matrix flag;
  private final Matrix flagBias;
  private final Matrix cue;
  private final Matrix cueBias;
  private final List<Convolution> convolutions;

  CueFinder(TaggerWeights weights) {
    this.weights = weights;
    this.word = weights.matrix("word");
    this.tag = weights.matrix("tag");
    this.flag = weights.matrix("flag");
    this.flagBias = weights.matrix("flag.bias");
    this.cue = weights.matrix("cue");
    this.cueBias = weights.matrix("cue.bias");
    this.convolutions = weights.convolutions("first");
  }

  /** How many values a token has. */
  int width() {
    return word.columns();
  }

  /** Reads the tokens of which {@code values} already hold what their vectors say. */
  void read(List<Facts> facts, float[] values) {
    int width = width();
    for (int i = 0; i < facts.size(); i++) {
      Facts fact = facts.get(i);
      int at = i * width;
      word.addRow(weights.words().getOrDefault(fact.word(), 0), 1, values, at);
      tag.addRow(weights.tags().getOrDefault(fact.tag(), 0), 1, values, at);
      flagBias.addRow(0, 1, values, at);
      for (int bits = fact.flags(); bits != 0; bits &= bits - 1) {
        flag.addRow(Integer.numberOfTrailingZeros(bits), 1, values, at);
      }
    }
    Matrix.rectify(values, 0, values.length);
    convolutions.forEach(convolution -> convolution.apply(values, facts.size()));
  }

  /** For each token the probabilities that it begins a cue and that it goes on with one. */
  float[] probabilities(float[] values, int tokens) {
    float[] probabilities = new float[tokens * 2];
    float[] scores = new float[3];
    for (int i = 0; i < tokens; i++) {
      System.arraycopy(cueBias.values(), 0, scores, 0, 3);
      cue.addProduct(values, i * width(), scores, 0);
      double most = Math.max(scores[0], Math.max(scores[1], scores[2]));
      double out = Math.exp(scores[0] - most);
      double begins = Math.exp(scores[1] - most);
      double goesOn = Math.exp(scores[2] - most);
      double sum = out + begins + goesOn;
      probabilities[2 * i] = (float) (begins / sum);
      probabilities[2 * i + 1] = (float) (goesOn / sum);
    }
    return probabilities;
  }

  /** The runs of tokens that may be cues, in order. */
  static List<NounPhrases.Range> candidates(float[] probabilities) {
    List<NounPhrases.Range> candidates = new ArrayList<>();
    int start = -1;
    int tokens = probabilities.length / 2;
    for (int i = 0; i <= tokens; i++) {
      boolean on = i < tokens && probabilities[2 * i] + probabilities[2 * i + 1] >= LEAST;
      boolean begins = on && (start < 0 || probabilities[2 * i] > probabilities[2 * i + 1]);
      if (start >= 0 && (begins || !on)) {
        candidates.add(new NounPhrases.Range(start, Math.min(i, start + LONGEST)));
        start = -1;
      }
      start = begins ? i : start;
    }
    return candidates;
  }
}
