package org.variorum.api;

import java.util.List;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * How much of a text may be shown: all of it, or its first words.
 *
 * @param end where it ends in the text
 */
record Excerpt(String text, int end) {

  static Excerpt whole(String text) {
    return new Excerpt(text, text.length());
  }

  static Excerpt of(String text, int words) {
    List<Word> all = Words.of(text).all();
    if (all.size() <= words) {
      return whole(text);
    }
    int end = words == 0 ? 0 : all.get(words - 1).span().end();
    return new Excerpt(text.substring(0, end) + "…", end);
  }

  /** Whether what ends at {@code offset} of the text lies inside. */
  boolean covers(int offset) {
    return offset <= end;
  }
}
