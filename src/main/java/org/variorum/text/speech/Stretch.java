package org.variorum.text.speech;

import java.util.List;
import org.variorum.text.speech.TokenFacts.Facts;

/**
 * A run of whole sentences that the tagger reads at once, token by token.
 *
 * @param places for each token its sentence and its position in it
 * @param facts of each token
 * @param inputs what the first layer makes of each token, {@code width} values each
 */
record Stretch(List<Place> places, List<Facts> facts, float[] inputs) {

  /**
   * Where a token stands.
   *
   * @param sentence position of its sentence in the article
   * @param token position in the sentence
   */
  record Place(int sentence, int paragraph, int token) {}

  int size() {
    return places.size();
  }

  boolean flag(int token, int bit) {
    return (facts.get(token).flags() >>> bit & 1) == 1;
  }
}
