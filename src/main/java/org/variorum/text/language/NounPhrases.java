package org.variorum.text.language;

import java.util.Set;

/** Finds where noun phrases begin and end, by parts of speech alone. */
public final class NounPhrases {

  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");
  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "at", "from", "with", "on", "to", "against");
  private static final Set<String> OWN =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  public static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "who",
          "which",
          "others",
          "many",
          "some",
          "both",
          "few",
          "one",
          "most",
          "those",
          "all",
          "several",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "none",
          "any");

  private NounPhrases() {}

  /** A run of tokens. */
  public record Range(int start, int end) {}

  /** Whether a noun phrase can end with token {@code i}. */
  public static boolean endsAt(Tagged s, int i) {
    Token token = s.at(i);
    return token.noun()
        || token.tag().equals("PRON") && PERSONAL.contains(token.lower())
        || PERSONAL.contains(token.lower());
  }

  /** The phrase that ends before token {@code end}. */
  public static Range before(Tagged s, int end) {
    int start = end - 1;
    if (PERSONAL.contains(s.at(start).lower()) && !s.at(start).noun()) {
      if (s.at(start - 1).tag().equals("DET")) {
        start--;
      }
      return new Range(start, end);
    }
    for (int links = 0; links < 4; links++) {
      start = baseStart(s, start);
      boolean linked =
          LINKS.contains(s.at(start - 1).lower()) && s.at(start - 1).tag().equals("ADP");
      Token head = s.at(start - 2);
      boolean numeral =
          s.at(start - 1).is("of")
              && (head.tag().equals("NUM")
                  || PERSONAL.contains(head.lower())
                  || head.tag().equals("DET"));
      if (linked && numeral) {
        start = baseStart(s, start - 2);
        break;
      }
      if (linked && head.noun()) {
        start = start - 2;
      } else if (s.at(start - 1).is("and")
          && head.noun()
          && head.capitalised() == s.at(start).capitalised()) {
        start = start - 2;
      } else {
        break;
      }
    }
    return new Range(start, end);
  }

  private static int baseStart(Tagged s, int last) {
    int i = last;
    while (i > 0 && inside(s, i - 1, i)) {
      i--;
      if (s.at(i).tag().equals("DET") && !s.at(i - 1).is("all")) {
        break;
      }
    }
    return i;
  }

  private static boolean inside(Tagged s, int i, int next) {
    Token token = s.at(i);
    if (INSIDE.contains(token.tag())
        || OWN.contains(token.lower())
        || token.is("'s") && !token.verb() && !token.aux()) {
      return true;
    }
    if (token.is("'") || token.is("’")) {
      return s.at(i - 1).noun() && s.at(i - 1).end() == token.start() && s.at(next).noun();
    }
    if (token.is("-") || token.is("&")) {
      return s.at(i - 1).word();
    }
    boolean participle =
        token.verb() && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
    boolean bracketed = s.at(i - 1).tag().equals("DET") || s.at(i - 1).tag().equals("ADJ");
    return (participle || token.adverb()) && bracketed && s.at(next).start() > 0;
  }

  /** The phrase that begins at token {@code start}; empty where none does. */
  public static Range after(Tagged s, int start) {
    int end = baseEnd(s, start);
    for (int links = 0; links < 4 && end > start; links++) {
      boolean linked =
          LINKS.contains(s.at(end).lower()) && !s.at(end).is("to") && !s.at(end).is("on");
      boolean and = s.at(end).is("and") && s.at(end - 1).noun();
      int next = linked || and ? baseEnd(s, end + 1) : end;
      if (next <= end + 1 || and && (s.at(next).verb() || s.at(next).aux())) {
        break;
      }
      end = next;
    }
    return new Range(start, end);
  }

  private static int baseEnd(Tagged s, int start) {
    if (PERSONAL.contains(s.at(start).lower()) && !INSIDE.contains(s.at(start + 1).tag())
        || s.at(start).tag().equals("PRON") && !OWN.contains(s.at(start).lower())) {
      return start + 1;
    }
    int end = start;
    for (int i = start; i < s.size() && i < start + 15; i++) {
      Token token = s.at(i);
      boolean possessive = token.is("'s") && i > start;
      boolean joined = (token.is("-") || token.is("&")) && i > start && s.at(i + 1).word();
      boolean opening =
          i == start || s.at(i - 1).tag().equals("DET") || s.at(i - 1).tag().equals("ADJ");
      boolean participle =
          token.verb() && opening && s.at(i + 1).noun() && !token.lower().endsWith("s");
      if (!INSIDE.contains(token.tag())
          && !OWN.contains(token.lower())
          && !possessive
          && !joined
          && !participle) {
        break;
      }
      if (token.tag().equals("DET") && end > start) {
        break;
      }
      if (token.noun() || token.tag().equals("NUM")) {
        end = i + 1;
      }
    }
    return end;
  }
}
