package org.variorum.text.assertion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds the phrase that a verb group has for its subject. */
final class Actors {

  private static final Set<String> ASKING = Set.of("when", "how", "why");
  private static final int REACH = 10;
  private static final int APPOSITION = 25;

  private Actors() {}

  /** The first token of the verb group that ends with {@code verb}: "has also not said". */
  static int groupStart(Tagged s, int verb) {
    int i = verb;
    while (i > 0 && inGroup(s.at(i - 1)) && !ASKING.contains(s.at(i - 1).lower())) {
      i--;
    }
    while (i < verb
        && s.at(i).adverb()
        && !s.at(i - 1).noun()
        && !s.at(i - 1).tag().equals("PRON")) {
      i++;
    }
    return i;
  }

  private static boolean inGroup(Token token) {
    return token.aux() || token.adverb() || token.is("not") || token.is("n't");
  }

  /** Whether token {@code i} opens a relative clause: "the man who", "the bridge, which". */
  static boolean relative(Tagged s, int i) {
    boolean pronoun = s.at(i).is("who") || s.at(i).is("which") || s.at(i).is("that");
    return pronoun && (s.at(i - 1).noun() || s.at(i - 1).is(",") && s.at(i - 2).noun());
  }

  /** The subject before the verb group that begins at token {@code group}, or null. */
  static @Nullable Range before(Tagged s, int group) {
    for (int i = group - 1; i > 0 && i > group - REACH; i--) {
      if (relative(s, i)) {
        return NounPhrases.before(s, s.at(i - 1).is(",") ? i - 1 : i);
      }
    }
    Token last = s.at(group - 1);
    if (last.is(",") || last.is("—") || last.is("–")) {
      return withAside(s, group - 1);
    }
    if (!NounPhrases.endsAt(s, group - 1)) {
      return null;
    }
    Range phrase = NounPhrases.before(s, group);
    boolean gerund = phrase.start() == 1 && s.at(0).lower().endsWith("ing");
    return gerund ? new Range(0, phrase.end()) : phrase;
  }

  /** "The storm, the worst in years, destroyed": the phrase with what is said in passing. */
  private static @Nullable Range withAside(Tagged s, int close) {
    for (int open = close - 1; open > Math.max(0, close - APPOSITION); open--) {
      if (s.at(open).text().equals(s.at(close).text()) && NounPhrases.endsAt(s, open - 1)) {
        return new Range(NounPhrases.before(s, open).start(), close);
      }
    }
    return null;
  }
}
