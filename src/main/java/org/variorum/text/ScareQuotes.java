package org.variorum.text;

import java.util.Set;

/** Tells a term held at a distance from words that somebody spoke. */
final class ScareQuotes {

  private static final int LONGEST = 4;
  private static final Set<String> SPEECH =
      Set.of(
          "express", "voice", "call", "use", "chant", "shout", "repeat", "quote", "cite", "read",
          "accuse", "term");

  private ScareQuotes() {}

  /**
   * Whether {@code quotation}, which begins in sentence {@code s}, is a short term away from any
   * speech cue.
   */
  static boolean distance(Tagged s, Span quotation, Cues cues) {
    int start = s.indexAt(quotation.start());
    int end = s.indexAt(quotation.end());
    int words = 0;
    for (int i = start; i < end; i++) {
      if (s.at(i).aux() || Set.of("i", "we", "you", "?", "!").contains(s.at(i).lower())) {
        return false;
      }
      words += s.at(i).word() ? 1 : 0;
    }
    if (words == 0 || words > LONGEST || !s.span().contains(quotation)) {
      return false;
    }
    return !spoken(s, start - 2, cues)
        && !spoken(s, start - 3, cues)
        && !spoken(s, end + 1, cues)
        && !spoken(s, end + 2, cues)
        && !spoken(s, end + 3, cues);
  }

  private static boolean spoken(Tagged s, int i, Cues cues) {
    Token token = s.at(i);
    return token.verb() && (cues.speaks(token.lemma()) || SPEECH.contains(token.lemma()));
  }
}
