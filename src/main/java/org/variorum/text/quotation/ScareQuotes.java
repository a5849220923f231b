package org.variorum.text.quotation;

import java.util.Set;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.speech.Cues;

/** Tells a term held at a distance from words that somebody spoke. */
public final class ScareQuotes {

  private static final int LONGEST = 4;
  private static final int REACH = 8;
  private static final int NEAR = 3;
  private static final Set<String> SPEECH =
      Set.of(
          "express",
          "voice",
          "call",
          "use",
          "chant",
          "shout",
          "repeat",
          "quote",
          "cite",
          "read",
          "accuse",
          "term",
          "describe",
          "label",
          "brand",
          "dub",
          "denounce");
  private static final Set<String> OWNING = Set.of("DET", "ADJ", "ADP");
  private static final Set<String> SPOKEN =
      Set.of("i", "we", "you", "me", "us", "?", "!", "yes", "no");

  private static final Set<String> MODAL =
      Set.of("must", "should", "will", "would", "can", "could", "may", "might", "shall", "to");

  private ScareQuotes() {}

  /**
   * Whether {@code quotation}, which begins in sentence {@code s}, is a short term away from any
   * speech cue.
   */
  public static boolean distance(Tagged s, Span quotation, Cues cues) {
    int start = s.indexAt(quotation.start());
    int end = s.indexAt(quotation.end());
    if (!s.span().contains(quotation)
        || !term(s, start, end)
        || title(s, start, end)
        || acts(s, start, end)) {
      return false;
    }
    for (int i = end + 1; i <= end + NEAR; i++) {
      if (spoken(s, i, cues)) {
        return false;
      }
    }
    return !cued(s, start, cues);
  }

  private static boolean term(Tagged s, int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (s.at(i).aux() || SPOKEN.contains(s.at(i).lower())) {
        return false;
      }
      words += s.at(i).word() ? 1 : 0;
    }
    boolean sentence = s.at(start).capitalised() && s.at(end - 1).is(".");
    return words > 0 && words <= LONGEST && !sentence;
  }

  /** What one "must" or is "to" do is no term, but somebody's words. */
  private static boolean acts(Tagged s, int start, int end) {
    boolean verb = false;
    for (int i = start; i < end; i++) {
      verb |= s.at(i).verb();
    }
    return verb && MODAL.contains(s.at(start - 2).lower());
  }

  /** The name of a work: two words or more, all with capitals but the small ones. */
  private static boolean title(Tagged s, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      if (s.at(i).capitalised()) {
        capitals++;
      } else if (s.at(i).word() && s.at(i).text().length() > NEAR) {
        return false;
      }
    }
    return capitals > 1 && s.at(start).capitalised();
  }

  /**
   * Whether a cue before the quotation gives its words to somebody. Behind an article, an adjective
   * or a preposition they are a term of the sentence's own, unless the cue stands right there.
   */
  private static boolean cued(Tagged s, int start, Cues cues) {
    Token before = s.at(start - 2);
    boolean own = OWNING.contains(before.tag()) && !before.is("as") || before.is("'s");
    int reach = own ? NEAR : REACH;
    for (int i = start - 2; i >= start - reach; i--) {
      boolean names = s.at(i).is("according") || s.at(i).is("words");
      if (names || spoken(s, i, cues)) {
        return true;
      }
      if (s.at(i).is(";") || s.at(i).is(":")) {
        return false;
      }
    }
    return false;
  }

  private static boolean spoken(Tagged s, int i, Cues cues) {
    Token token = s.at(i);
    return token.verb() && (cues.speaks(token.lemma()) || SPEECH.contains(token.lemma()));
  }
}
