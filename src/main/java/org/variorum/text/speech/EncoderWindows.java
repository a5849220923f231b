package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.speech.TokenFacts.Facts;

/** Parts an article's words into the passages that are encoded at once: whole sentences. */
public final class EncoderWindows {

  /** Words; about 160 pieces, since time grows faster than length. */
  static final int LONGEST = 128;

  private static final int LONGEST_WORD = 40;

  private EncoderWindows() {}

  /** The words of all tokens in their order; a sentence is cut only where it is too long alone. */
  public static List<List<String>> of(List<Tagged> sentences, List<List<Facts>> facts) {
    List<List<String>> windows = new ArrayList<>();
    List<String> window = new ArrayList<>();
    for (int n = 0; n < sentences.size(); n++) {
      Tagged s = sentences.get(n);
      if (window.size() + s.size() > LONGEST && !window.isEmpty()) {
        windows.add(window);
        window = new ArrayList<>();
      }
      for (int i = 0; i < s.size(); i++) {
        if (window.size() == LONGEST) {
          windows.add(window);
          window = new ArrayList<>();
        }
        window.add(word(s.at(i), facts.get(n).get(i)));
      }
    }
    if (!window.isEmpty()) {
      windows.add(window);
    }
    return windows;
  }

  /** The word that is encoded for a token. */
  static String word(Token token, Facts fact) {
    return fact.word().equals(TokenFacts.MARK) ? TokenFacts.MARK : plain(token.text());
  }

  /** The tokenizer takes no halves of surrogate pairs, and long words are no words. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints()
        .limit(LONGEST_WORD)
        .map(point -> point >= 0xD800 && point <= 0xDFFF || point == 0 ? '?' : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
