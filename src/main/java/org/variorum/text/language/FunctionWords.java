package org.variorum.text.language;

import java.util.Locale;
import java.util.Set;

/** The small words that hold English sentences together and tell nothing by themselves. */
public final class FunctionWords {

  private static final Set<String> ALL = Lexicon.words("stopwords.txt");

  private FunctionWords() {}

  /** Whether {@code word}, in any case and with any apostrophe, is one of them. */
  public static boolean contains(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
