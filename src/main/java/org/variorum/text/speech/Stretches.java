package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.language.Tagged;
import org.variorum.text.speech.Stretch.Place;
import org.variorum.text.speech.TokenFacts.Facts;

/** Parts an article into stretches of paragraphs, so that memory does not grow with its length. */
final class Stretches {

  /** Tokens from which on a stretch ends with its paragraph. */
  private static final int ENOUGH = 1000;

  /** Tokens from which on it ends in the midst of one. */
  private static final int MOST = 3000;

  private Stretches() {}

  /**
   * A stretch with the sentence before and the one behind it, which the first stage looks at.
   *
   * @param from its own first token
   * @param to behind its own last token
   */
  record Own(Stretch stretch, int from, int to) {}

  /** The stretches of an article; {@code inputs} hold {@code width} values for each token. */
  static List<Own> of(List<Tagged> sentences, List<List<Facts>> facts, float[] inputs, int width) {
    List<Own> stretches = new ArrayList<>();
    int start = 0;
    int before = 0;
    int tokens = 0;
    for (int i = 0; i < sentences.size(); i++) {
      tokens += sentences.get(i).size();
      boolean last = i == sentences.size() - 1;
      boolean parts = last || sentences.get(i).paragraph() != sentences.get(i + 1).paragraph();
      if (last || tokens >= ENOUGH && parts || tokens >= MOST) {
        stretches.add(stretch(sentences, facts, inputs, width, start, i + 1, before));
        before += tokens;
        tokens = 0;
        start = i + 1;
      }
    }
    return stretches;
  }

  private static Own stretch(
      List<Tagged> sentences,
      List<List<Facts>> facts,
      float[] inputs,
      int width,
      int start,
      int end,
      int before) {
    List<Place> places = new ArrayList<>();
    List<Facts> all = new ArrayList<>();
    int first = Math.max(0, start - 1);
    int from = 0;
    int to = 0;
    for (int n = first; n < Math.min(sentences.size(), end + 1); n++) {
      from = n == start ? places.size() : from;
      for (int i = 0; i < sentences.get(n).size(); i++) {
        places.add(new Place(n, sentences.get(n).paragraph(), i));
      }
      all.addAll(facts.get(n));
      to = n < end ? places.size() : to;
    }
    float[] values = new float[places.size() * width];
    System.arraycopy(inputs, (before - from) * width, values, 0, values.length);
    return new Own(new Stretch(places, all, values), from, to);
  }
}
