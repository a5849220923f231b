package org.variorum.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb: its shape, and the tokens from {@code start} on that are attributed.
 *
 * @param shape "that", "quote", "colon", "wh", "to", "np-to", "bare", "np", "adj", or the
 *     preposition
 * @param cueEnd the token after the cue, past the preposition where there is one
 */
record Complement(String shape, int cueEnd, int start, int end) {

  private static final Set<String> WH =
      Set.of("whether", "if", "how", "why", "what", "where", "who", "when");
  private static final Set<String> QUOTES = Set.of("\"", "“", "''", "``", "«", "‘", "„", "'");
  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "»", "’", "'");
  private static final Set<String> CLAUSE_LINKS =
      Set.of("where", "but", "while", "whereas", "although", "though", "yet", "and", "as", "so");
  private static final Set<String> SUBJECTS = Set.of("PRON", "DET", "PROPN");
  private static final Set<String> LONE = Set.of("VERB", "AUX", "PUNCT", "ADV", "CCONJ");
  private static final Set<String> SUBJECT_TAGS =
      Set.of("NUM", "NOUN", "PROPN", "PRON", "DET", "ADJ");

  /** What follows the verb at {@code verb}; null where nothing does. */
  static @Nullable Complement of(Tagged s, int verb, int limit) {
    int i = verb + 1;
    while (s.at(i).adverb()
        && !s.at(i).is("when")
        && !s.at(i).is("how")
        && !s.at(i).is("why")
        && i < verb + 3) {
      i++;
    }
    int direct = i;
    Complement found = plain(s, verb, i, limit);
    if (found != null) {
      return found;
    }
    Complement late = lateQuote(s, verb, i, limit);
    if (late != null) {
      return late;
    }
    Token token = s.at(i);
    if (token.tag().equals("ADP") || token.is("against") || token.is("out") && s.at(i + 1).word()) {
      int next = i + 1;
      if (s.at(next).tag().equals("ADP") || s.at(next).is("for") || s.at(next).is("that")) {
        next += s.at(next).is("that") ? 0 : 1;
      }
      Complement that = afterPreposition(s, verb, i, limit);
      return that != null
          ? that
          : new Complement(token.lower(), next, next, phraseEnd(s, next, limit));
    }
    NounPhrases.Range object = NounPhrases.after(s, direct);
    int after = object.end();
    if (after == direct) {
      return token.tag().equals("ADJ") || token.aux() || token.verb()
          ? new Complement("adj", direct, direct, clauseEnd(s, direct, limit))
          : null;
    }
    while (s.at(after).adverb()) {
      after++;
    }
    if (s.at(after).is("that") && !s.at(after).tag().equals("DET")) {
      return new Complement("np-that", direct, after, clauseEnd(s, after, limit));
    }
    if (s.at(after).is("to") && s.at(after + 1).word()) {
      return new Complement("np-to", direct, direct, clauseEnd(s, direct, limit));
    }
    if (s.at(after).aux()
        || s.at(after).verb() && !s.at(after).lower().endsWith("ing") && !participle(s, after)) {
      return new Complement("bare", direct, direct, clauseEnd(s, direct, limit));
    }
    if (s.at(after).is(",") && quote(s, after + 1)) {
      return new Complement("np-quote", direct, after + 1, clauseEnd(s, after + 1, limit));
    }
    if (s.at(after).is(":")) {
      return new Complement("np-colon", direct, after + 1, limit);
    }
    if (WH.contains(s.at(after).lower())) {
      return new Complement("np-wh", direct, after, clauseEnd(s, after, limit));
    }
    return new Complement("np", direct, direct, phraseEnd(s, direct, limit));
  }

  /** "told reporters in Geneva on Monday, “…”": a quotation behind the listener, place and time. */
  private static @Nullable Complement lateQuote(Tagged s, int verb, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 14); i++) {
      boolean pause = s.at(i).is(",") || s.at(i).is(":");
      if (pause && quote(s, i + 1)) {
        return new Complement("quote", verb + 1, i + 1, clauseEnd(s, i + 1, limit));
      }
      if (s.at(i).verb() || s.at(i).aux() || s.at(i).is("that") || s.at(i).is("and")) {
        return null;
      }
    }
    return null;
  }

  /** "said in a statement that": the words between do not matter. */
  private static @Nullable Complement afterPreposition(
      Tagged s, int verb, int preposition, int limit) {
    NounPhrases.Range where = NounPhrases.after(s, preposition + 1);
    if (where.end() == preposition + 1) {
      return null;
    }
    Token token = s.at(where.end());
    if (token.is("that") && token.tag().equals("SCONJ")) {
      return new Complement("that", verb + 1, where.end(), clauseEnd(s, where.end(), limit));
    }
    if (token.is(":")) {
      return new Complement("colon", verb + 1, where.end() + 1, limit);
    }
    if (token.is(",") && quote(s, where.end() + 1)) {
      return new Complement(
          "quote", verb + 1, where.end() + 1, clauseEnd(s, where.end() + 1, limit));
    }
    return null;
  }

  private static @Nullable Complement plain(Tagged s, int verb, int i, int limit) {
    Token token = s.at(i);
    if (token.is("that")
        && (token.tag().equals("SCONJ")
            || SUBJECTS.contains(s.at(i + 1).tag())
            || token.tag().equals("PRON") && !LONE.contains(s.at(i + 1).tag()))) {
      return new Complement("that", verb + 1, i, clauseEnd(s, i, limit));
    }
    if (quote(s, i) || token.is(",") && quote(s, i + 1)) {
      int start = token.is(",") ? i + 1 : i;
      return new Complement("quote", verb + 1, start, clauseEnd(s, start, limit));
    }
    if (token.is(":")) {
      return new Complement("colon", verb + 1, i + 1, limit);
    }
    if (WH.contains(token.lower())) {
      return new Complement("wh", verb + 1, i, clauseEnd(s, i, limit));
    }
    if (token.is("to") && (s.at(i + 1).verb() || s.at(i + 1).aux() || s.at(i + 1).adverb())) {
      return new Complement("to", verb + 1, i, clauseEnd(s, i, limit));
    }
    return null;
  }

  static boolean quote(Tagged s, int i) {
    return QUOTES.contains(s.at(i).text());
  }

  private static boolean participle(Tagged s, int i) {
    return s.at(i + 1).is("by")
        || s.at(i + 1).tag().equals("ADP") && s.at(i).lower().endsWith("ed");
  }

  /**
   * Where a clause ends: at the limit, at a semicolon, or before a new clause with a subject of its
   * own.
   */
  static int clauseEnd(Tagged s, int start, int limit) {
    boolean quoted = quote(s, start);
    boolean finite = false;
    for (int i = start + 1; i < limit; i++) {
      quoted = quoted ? !CLOSING.contains(s.at(i).text()) : quote(s, i) && !s.at(i).is("'");
      finite |= s.at(i).aux() || s.at(i).verb() && !s.at(i).lower().endsWith("ing");
      if (quoted || !finite) {
        continue;
      }
      if (s.at(i).is(";") || s.at(i).is("—") && i > start + 6) {
        return i;
      }
      if (s.at(i).is(",") && breaks(s, i + 1, limit)) {
        return i;
      }
    }
    return trimmed(s, start, limit);
  }

  /** ", but the White House rejected" and ", adding that" begin something else. */
  private static boolean breaks(Tagged s, int i, int limit) {
    Token token = s.at(i);
    if (token.verb() && token.lower().endsWith("ing")
        || token.is("which")
        || token.is("and") && s.at(i + 1).verb() && !s.at(i + 1).lower().endsWith("ing")) {
      return true;
    }
    if (token.is("according")) {
      return true;
    }
    if (!CLAUSE_LINKS.contains(token.lower())
        || token.is("and") && s.at(i + 1).is("that")
        || i + 3 >= limit) {
      return false;
    }
    if (!SUBJECT_TAGS.contains(s.at(i + 1).tag()) || s.at(i + 1).is("that")) {
      return false;
    }
    NounPhrases.Range subject = NounPhrases.after(s, i + 1);
    int verb = subject.end();
    return verb > i + 1
        && (s.at(verb).aux() || s.at(verb).verb() || s.at(verb).adverb() && s.at(verb + 1).verb());
  }

  private static int phraseEnd(Tagged s, int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      Token token = s.at(i);
      if (token.is(";") || token.is("—") || token.is("–")) {
        return i;
      }
      if (token.is(",")
          && !s.at(i + 1).is("including")
          && (breaks(s, i + 1, limit) || !list(s, i, limit))) {
        return i;
      }
      if (token.is("and")
          && (s.at(i + 1).verb() && !s.at(i + 1).lower().endsWith("ing") || s.at(i + 1).aux())) {
        return i;
      }
    }
    return trimmed(s, start, limit);
  }

  /** A comma of an enumeration, "A, B and C". */
  private static boolean list(Tagged s, int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 8); i++) {
      if (s.at(i).is("and") || s.at(i).is("or")) {
        return true;
      }
      if (s.at(i).verb() || s.at(i).aux()) {
        return false;
      }
    }
    return false;
  }

  private static int trimmed(Tagged s, int start, int end) {
    int e = end;
    while (e > start + 1 && Set.of(".", ",", ";").contains(s.at(e - 1).lower())) {
      e--;
    }
    return e;
  }
}
