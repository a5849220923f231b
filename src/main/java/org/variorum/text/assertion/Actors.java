package org.variorum.text.assertion;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateNames;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds the phrase that a verb group has for its subject. */
final class Actors {

  private static final Set<String> ASKING = Set.of("when", "how", "why");
  private static final int REACH = 10;
  private static final int APPOSITION = 25;

  /** A bracket is closed within so many tokens, or it is none. */
  private static final int BRACKETED = 25;

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

  /** Whether token {@code i} opens a relative clause: "the man who", "the bridge Friday, which". */
  static boolean relative(Tagged s, int i) {
    boolean pronoun = s.at(i).is("who") || s.at(i).is("which") || s.at(i).is("that");
    int before = s.at(i - 1).is(",") ? i - 2 : i - 1;
    int end = withoutDay(s, new Range(0, beforeBracket(s, before) + 1));
    return pronoun && s.at(end - 1).noun();
  }

  /**
   * Whether token {@code i} stands between a subject and its verb: "Ada Quay, | elected in 2029, |
   * resigned".
   */
  static boolean isInApposition(Tagged s, int i) {
    int open = mark(s, i, -1);
    int close = mark(s, i, 1);
    int verb = close + 1;
    while (inGroup(s.at(verb)) && !s.at(verb).aux()) {
      verb++;
    }
    boolean goesOn = s.at(verb).aux() || s.at(verb).verb() && !s.at(verb).lower().endsWith("ing");
    return open > 0 && goesOn && opensWithSubject(s, open);
  }

  /** The comma next to token {@code i} to the left or the right, 0 where none is near. */
  private static int mark(Tagged s, int i, int step) {
    for (int at = i + step; at > 0 && at < s.size() && Math.abs(at - i) < APPOSITION; at += step) {
      if (s.at(at).is(",")) {
        return at;
      }
    }
    return 0;
  }

  private static boolean opensWithSubject(Tagged s, int end) {
    boolean verb = IntStream.range(0, end).anyMatch(i -> s.at(i).verb() || s.at(i).aux());
    return !verb
        && !s.at(0).tag().equals("ADP")
        && NounPhrases.endsAt(s, beforeBracket(s, end - 1));
  }

  /** The subject before the verb group that begins at token {@code group}, or null. */
  static @Nullable Range before(Tagged s, int verbGroup) {
    int group = beforeAdjuncts(s, verbGroup);
    for (int i = group - 1; i > 0 && i > group - REACH; i--) {
      if (relative(s, i)) {
        int end = s.at(i - 1).is(",") ? i - 1 : i;
        return NounPhrases.before(s, beforeBracket(s, end - 1) + 1);
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
      if (s.at(open).text().equals(s.at(close).text())
          && NounPhrases.endsAt(s, beforeBracket(s, open - 1))) {
        return new Range(NounPhrases.before(s, beforeBracket(s, open - 1) + 1).start(), close);
      }
    }
    return null;
  }

  /** Where a phrase ends without what is said of it in passing: "Ada Quay | , the former mayor". */
  static int withoutAside(Tagged s, Range phrase) {
    int end = phrase.start();
    while (end < phrase.end() && (!s.at(end).is(",") || isBracketed(s, end))) {
      end++;
    }
    return beforeBracket(s, end - 1) + 1;
  }

  /** Whether token {@code i} stands in brackets, or is one. */
  static boolean isBracketed(Tagged s, int i) {
    return opening(s, s.at(i).is(")") ? i - 1 : i) >= 0 && closes(s, i);
  }

  /** The bracket that token {@code i} stands behind, or is; -1 where none is open near it. */
  private static int opening(Tagged s, int i) {
    for (int open = i; open >= 0 && open > i - BRACKETED; open--) {
      if (s.at(open).is("(")) {
        return open;
      }
      if (s.at(open).is(")")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean closes(Tagged s, int i) {
    return IntStream.range(i, Math.min(s.size(), i + BRACKETED)).anyMatch(at -> s.at(at).is(")"));
  }

  /** Where a phrase ends without the day at its end: "the council on Friday", "the bill Friday". */
  static int withoutDay(Tagged s, Range phrase) {
    int last = phrase.end() - 1;
    if (last < phrase.start() || !DateNames.isWeekday(s.at(last).lower())) {
      return phrase.end();
    }
    return s.at(last - 1).is("on") ? last - 1 : last;
  }

  /** What stands between a subject and its verb: "the council (all of it) on Friday | voted". */
  private static int beforeAdjuncts(Tagged s, int group) {
    int end = withoutDay(s, new Range(0, group));
    int unbracketed = beforeBracket(s, end - 1) + 1;
    return unbracketed > 0 ? unbracketed : group;
  }

  /** The token before the bracket that closes at token {@code i}; {@code i} where none does. */
  private static int beforeBracket(Tagged s, int i) {
    if (!s.at(i).is(")")) {
      return i;
    }
    int open = opening(s, i - 1);
    return open < 0 ? i : open - 1;
  }
}
