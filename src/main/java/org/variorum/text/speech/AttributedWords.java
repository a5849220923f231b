package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.speech.TokenFacts.Facts;

/** The words that an attribution attributes, to be read by themselves for whom they relay. */
final class AttributedWords {

  /** Tokens that an attribution has at least. */
  private static final int SHORTEST = 4;

  private static final Set<String> RELAYING = Lexicon.words("relaying.txt");

  private final List<Tagged> sentences;
  private final Stretch stretch;
  private final int from;
  private final int to;

  /** The tokens of {@code content}, without a "that" before them. */
  AttributedWords(List<Tagged> sentences, Stretch stretch, Range content) {
    this.sentences = sentences;
    this.stretch = stretch;
    boolean that = stretch.facts().get(content.start()).word().equals("that");
    this.from = content.start() + (that ? 1 : 0);
    this.to = content.end();
  }

  private Token token(int at) {
    Stretch.Place place = stretch.places().get(at);
    return sentences.get(place.sentence()).at(place.token());
  }

  /** Whether a verb among them may relay somebody, outside of quotation marks. */
  boolean mayRelay() {
    if (to - from < SHORTEST || to - from > EncoderWindows.LONGEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = token(i);
      boolean verb = token.verb() && RELAYING.contains(token.lemma()) || token.is("according");
      if (verb && !stretch.flag(i, TokenFacts.QUOTED)) {
        return true;
      }
    }
    return false;
  }

  /** The words as a stretch of their own, encoded without what stands around them. */
  Stretch alone(TokenVectors vectors) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(EncoderWindows.word(token(i), stretch.facts().get(i)));
    }
    List<Facts> facts = TokenFacts.asSentence(stretch.facts().subList(from, to));
    return new Stretch(stretch.places().subList(from, to), facts, vectors.of(words));
  }
}
