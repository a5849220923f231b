package org.variorum.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.NounPhrases.Range;

/** Finds who does what a verb says. */
final class Subjects {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> QUOTE_ENDS = Set.of("\"", "”", "''", "’", "»");
  private static final int REACH = 40;

  private Subjects() {}

  /** The first token of the verb group that ends with {@code verb}: "has also not said". */
  static int groupStart(Tagged s, int verb) {
    int i = verb;
    while (i > 0
        && (s.at(i - 1).aux()
            || s.at(i - 1).adverb()
            || s.at(i - 1).is("not")
            || s.at(i - 1).is("n't"))
        && !s.at(i - 1).is("when")
        && !s.at(i - 1).is("how")
        && !s.at(i - 1).is("why")) {
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

  /** The subject of the verb at {@code verb}, or null. */
  static @Nullable Range of(Tagged s, int verb) {
    return of(s, verb, 0);
  }

  private static @Nullable Range of(Tagged s, int verb, int depth) {
    int group = groupStart(s, verb);
    Token before = s.at(group - 1);
    if (before.is(")")) {
      int open = back(s, group - 1, "(");
      return open > 0 && NounPhrases.endsAt(s, open - 1) ? NounPhrases.before(s, open) : null;
    }
    if (RELATIVE.contains(before.lower()) && !before.tag().equals("SCONJ")) {
      return new Range(group - 1, group);
    }
    if (NounPhrases.endsAt(s, group - 1)) {
      return widened(s, NounPhrases.before(s, group));
    }
    if (before.is(",") || before.is("—") || before.is("–")) {
      Range around = aroundParenthesis(s, group - 1);
      return around != null ? around : shared(s, verb, group, depth);
    }
    boolean chained =
        before.is("and")
            || before.is("but")
            || before.is("or")
            || before.is("then")
            || s.at(verb).lower().endsWith("ing")
            || before.is("to")
            || before.is("by")
            || before.is("while")
            || before.is("after")
            || before.is("before");
    return chained ? shared(s, verb, group, depth) : null;
  }

  /** "Anna White, a spokeswoman, ..." */
  private static Range widened(Tagged s, Range phrase) {
    if (s.at(phrase.start() - 1).is(",") && s.at(phrase.start()).tag().equals("PROPN")) {
      Token title = s.at(phrase.start() - 2);
      if (title.tag().equals("NOUN") && phrase.start() >= 3) {
        Range whole = NounPhrases.before(s, phrase.start() - 1);
        boolean opens = whole.start() == 0 || s.at(whole.start() - 1).tag().equals("PUNCT");
        if (opens && s.at(whole.start()).tag().equals("DET")) {
          return new Range(whole.start(), phrase.end());
        }
      }
    }
    return phrase;
  }

  /**
   * The phrase before a parenthesis that ends with the comma at {@code close}, with all that stands
   * between.
   */
  private static @Nullable Range aroundParenthesis(Tagged s, int close) {
    Range nearest = null;
    for (int open = close - 1; open > Math.max(0, close - REACH); open--) {
      boolean mark = s.at(open).text().equals(s.at(close).text());
      if (!mark || !NounPhrases.endsAt(s, open - 1) || s.at(open - 1).is("which")) {
        continue;
      }
      Range phrase = NounPhrases.before(s, open);
      if (!opensClause(s, phrase.start())) {
        continue;
      }
      boolean first = phrase.start() == 0 || QUOTE_ENDS.contains(s.at(phrase.start() - 1).lower());
      if (first) {
        return new Range(phrase.start(), close);
      }
      nearest = nearest == null ? new Range(phrase.start(), close) : nearest;
    }
    return nearest;
  }

  private static boolean opensClause(Tagged s, int start) {
    Token before = s.at(start - 1);
    return start <= 0
        || before.tag().equals("PUNCT")
        || before.tag().equals("SCONJ")
        || before.tag().equals("CCONJ")
        || before.is("that")
        || before.is("while")
        || before.is("as");
  }

  /** The subject of the nearest finite verb before, which this verb shares. */
  private static @Nullable Range shared(Tagged s, int verb, int group, int depth) {
    if (depth > 3) {
      return null;
    }
    for (int i = group - 1; i >= Math.max(0, group - REACH); i--) {
      if (s.at(i).verb() && i != verb && !s.at(i - 1).is("to") && (finite(s, i))) {
        Range subject = of(s, i, depth + 1);
        if (subject != null && !RELATIVE.contains(s.at(subject.start()).lower())) {
          return subject;
        }
      } else if (s.at(i).aux() && NounPhrases.endsAt(s, i - 1)) {
        return NounPhrases.before(s, i);
      }
    }
    return null;
  }

  private static boolean finite(Tagged s, int i) {
    return !s.at(i).lower().endsWith("ing") || s.at(i - 1).aux();
  }

  private static int back(Tagged s, int from, String mark) {
    for (int i = from; i >= Math.max(0, from - REACH); i--) {
      if (s.at(i).is(mark)) {
        return i;
      }
    }
    return -1;
  }
}
