package org.variorum.text.language;

import java.util.List;

/** A sentence with its tokens; token positions outside it read as an empty mark. */
public record Tagged(String article, Span span, int paragraph, List<Token> tokens) {

  private static final Token NOTHING = new Token("\0", "", new Span(0, 0), "PUNCT", "");

  public Tagged {
    tokens = List.copyOf(tokens);
  }

  public Token at(int index) {
    return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The stretch of the article from token {@code from} up to but without token {@code to}. */
  public Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  public String text(int from, int to) {
    return span(from, to).of(article);
  }

  /** Whether the words stand at {@code index}, one token each. */
  public boolean reads(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The first token that begins at or after {@code offset}; {@link #size()} where none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
