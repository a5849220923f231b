package org.variorum.text.speech;

import java.util.List;
import org.variorum.text.language.NounPhrases.Range;

/**
 * The tagger's second stage: finds the source and the words that go with a cue, among the tokens of
 * its paragraph.
 */
final class SpanFinder {

  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;

  /** Tokens before and behind a cue that are looked at. */
  private static final int REACH = 96;

  private static final int LABELS = 4;

  /** Distances from 5 tokens on share places: up to but without 7, 10, 15 … */
  private static final int[] FAR = {7, 10, 15, 22, 32, 64};

  private static final int NEAR = 5;

  private final Matrix near;
  private final Matrix nearBias;
  private final Matrix about;
  private final Matrix distance;
  private final Matrix relation;
  private final Matrix other;
  private final Matrix label;
  private final Matrix labelBias;
  private final Matrix valid;
  private final Matrix validBias;
  private final List<Convolution> convolutions;
  private final LabelChain chain;

  SpanFinder(TaggerWeights weights) {
    this.near = weights.matrix("near");
    this.nearBias = weights.matrix("near.bias");
    this.about = weights.matrix("about");
    this.distance = weights.matrix("distance");
    this.relation = weights.matrix("relation");
    this.other = weights.matrix("other");
    this.label = weights.matrix("label");
    this.labelBias = weights.matrix("label.bias");
    this.valid = weights.matrix("valid");
    this.validBias = weights.matrix("valid.bias");
    this.convolutions = weights.convolutions("second");
    this.chain = new LabelChain(weights.matrix("move"));
  }

  /**
   * What goes with a cue.
   *
   * @param from the token that {@code labels} begin at
   * @param labels one for each token
   * @param scores of each label of each token
   * @param score how much the cue looks like one, as log-odds
   */
  record Labelled(Range cue, int from, int[] labels, float[] scores, float score) {}

  /** What the first stage made of all tokens, as this stage starts from it. */
  float[] start(float[] values, int tokens) {
    float[] start = new float[tokens * near.columns()];
    nearBias.repeat(start, tokens);
    near.addProducts(values, 0, near.rows(), 0, start, 0, tokens);
    return start;
  }

  /** How many quotation marks stand up to each token. */
  static int[] marks(Stretch stretch) {
    int[] marks = new int[stretch.size()];
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      count +=
          stretch.flag(i, TokenFacts.BEFORE_QUOTATION)
                  || stretch.flag(i, TokenFacts.BEHIND_QUOTATION)
              ? 1
              : 0;
      marks[i] = count;
    }
    return marks;
  }

  /**
   * @param values of the first stage
   * @param start as {@link #start} gives it
   * @param marks as {@link #marks} gives them
   * @param cues the probabilities of {@link CueFinder#probabilities}
   */
  Labelled label(
      Stretch stretch, float[] values, float[] start, int[] marks, float[] cues, Range cue) {
    int from = edge(stretch, cue.start(), -1);
    int to = edge(stretch, cue.start(), 1) + 1;
    int tokens = to - from;
    int width = near.columns();
    float[] mean = mean(values, cue);
    float[] shared = new float[width];
    about.addProduct(mean, 0, shared, 0);
    float[] seen = new float[tokens * width];
    System.arraycopy(start, from * width, seen, 0, seen.length);
    for (int i = 0; i < tokens; i++) {
      int token = from + i;
      for (int k = 0; k < width; k++) {
        seen[i * width + k] += shared[k];
      }
      distance.addRow(distancePlace(token, cue), 1, seen, i * width);
      relation.addRow(relationPlace(stretch, marks, token, cue.start()), 1, seen, i * width);
      other.addRow(0, cues[2 * token] + cues[2 * token + 1], seen, i * width);
    }
    Matrix.rectify(seen, 0, seen.length);
    convolutions.forEach(convolution -> convolution.apply(seen, tokens));
    float[] scores = new float[tokens * LABELS];
    labelBias.repeat(scores, tokens);
    for (int i = 0; i < tokens; i++) {
      label.addProduct(seen, i * width, scores, i * LABELS);
    }
    return new Labelled(
        cue, from, chain.best(scores, tokens), scores, validity(mean, seen, tokens));
  }

  /** The last token of the cue's paragraph in a direction, {@value #REACH} away at most. */
  private static int edge(Stretch stretch, int token, int step) {
    int paragraph = stretch.places().get(token).paragraph();
    int at = token;
    while (at + step >= 0
        && at + step < stretch.size()
        && Math.abs(at + step - token) <= REACH
        && stretch.places().get(at + step).paragraph() == paragraph) {
      at += step;
    }
    return at;
  }

  private float[] mean(float[] values, Range cue) {
    float[] mean = new float[near.rows()];
    int tokens = cue.end() - cue.start();
    for (int i = cue.start(); i < cue.end(); i++) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += values[i * mean.length + k] / tokens;
      }
    }
    return mean;
  }

  private float validity(float[] mean, float[] seen, int tokens) {
    int width = near.columns();
    float[] top = new float[width];
    for (int k = 0; k < width; k++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < tokens; i++) {
        most = Math.max(most, seen[i * width + k]);
      }
      top[k] = most;
    }
    float[] score = validBias.values().clone();
    valid.addProduct(mean, 0, 0, mean.length, score, 0);
    valid.addProduct(top, 0, mean.length, mean.length + width, score, 0);
    return score[0];
  }

  private static int distancePlace(int token, Range cue) {
    int away =
        token < cue.start() ? cue.start() - token : token >= cue.end() ? token - cue.end() + 1 : 0;
    int place = away;
    if (away >= NEAR) {
      place = NEAR;
      while (place - NEAR < FAR.length && away >= FAR[place - NEAR]) {
        place++;
      }
    }
    return token < cue.start() ? NEAR + FAR.length + place : place;
  }

  private static int relationPlace(Stretch stretch, int[] marks, int token, int cue) {
    int sentences = stretch.places().get(token).sentence() - stretch.places().get(cue).sentence();
    int sentence = Math.clamp(sentences, -2, 2) + 2;
    int between = Math.min(3, Math.abs(marks[token] - marks[cue]));
    return (sentence * 4 + between) * 2 + (stretch.flag(cue, TokenFacts.QUOTED) ? 1 : 0);
  }
}
