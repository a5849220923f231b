package org.variorum.text.language;

import java.util.List;
import java.util.Set;

/** Mends tags that the model gets wrong in news prose, where the words around leave no doubt. */
final class Corrections {

  private static final Set<String> SPEAKING = Lexicon.words("speaking.txt");
  private static final Set<String> PEOPLE = Lexicon.words("people.txt");

  /** Participles that say how somebody is or feels. */
  private static final Set<String> STATES = Lexicon.words("states.txt");

  private Corrections() {}

  /** Changes {@code tokens} in place. */
  static void apply(List<Token> tokens) {
    if (tokens.size() > 1
        && tokens.getFirst().tag().equals("PROPN")
        && !tokens.get(1).capitalised()) {
      Token first = tokens.getFirst();
      String lemma = Lemmas.noun(first.lower());
      if (PEOPLE.contains(lemma)) {
        tokens.set(0, new Token(first.text(), first.lower(), first.span(), "NOUN", lemma));
      }
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      Token after = tokens.get(i + 1);
      String verb = token.noun() ? Lemmas.verb(token.lower()) : "";
      if (SPEAKING.contains(verb)
          && !token.capitalised()
          && before.noun()
          && (after.is("that") || token.is("calls") && after.is("on") || closesSpeech(tokens, i))) {
        tokens.set(i, new Token(token.text(), token.lower(), token.span(), "VERB", verb));
      } else if (tellsDeed(tokens, i)) {
        tokens.set(
            i,
            new Token(
                token.text(), token.lower(), token.span(), "VERB", Lemmas.verb(token.lower())));
      } else if (token.tag().equals("ADJ")
          && before.tag().equals("DET")
          && (after.verb() && !after.lower().endsWith("ing") || after.aux())) {
        tokens.set(
            i,
            new Token(
                token.text(), token.lower(), token.span(), "NOUN", Lemmas.noun(token.lower())));
      }
    }
  }

  /** "Were also freed", "the army freed nearly 40", not "were tired" nor "a city divided". */
  private static boolean tellsDeed(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.tag().equals("ADJ")
        || !token.lower().endsWith("ed")
        || token.lower().startsWith("un")
        || token.lower().contains("-")
        || STATES.contains(token.lower())) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && tokens.get(before).adverb()) {
      before--;
    }
    int after = i + 1;
    while (after < tokens.size() - 1 && tokens.get(after).adverb()) {
      after++;
    }
    boolean counts = Set.of("DET", "NUM").contains(tokens.get(after).tag());
    return tokens.get(before).lemma().equals("be") || tokens.get(i - 1).noun() && counts;
  }

  /** "…," the memo states. */
  private static boolean closesSpeech(List<Token> tokens, int i) {
    Token after = tokens.get(i + 1);
    boolean ends = after.is(".") || after.is(",") || after.is(":");
    int start = i - 1;
    while (start > 0 && !tokens.get(start).tag().equals("PUNCT") && i - start < 6) {
      start--;
    }
    return ends
        && tokens.get(i).lower().endsWith("s")
        && (tokens.get(start).is("\"")
            || tokens.get(start).is("”")
            || tokens.get(start).is(",")
            || after.is(":"));
  }
}
