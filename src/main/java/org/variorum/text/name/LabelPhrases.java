package org.variorum.text.name;

import java.util.Locale;
import java.util.Set;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** The phrases of a sentence that may say what somebody is. */
final class LabelPhrases {

  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private final Tagged s;

  LabelPhrases(Tagged s) {
    this.s = s;
  }

  /** The phrase of nouns and adjectives that ends before token {@code end}. */
  Range endingBefore(int end) {
    int start = end - 1;
    while (start > 0 && within(start - 1)) {
      start--;
    }
    return new Range(start, end);
  }

  private boolean within(int i) {
    Token token = s.at(i);
    boolean hyphen = token.is("-") && s.at(i - 1).word();
    boolean adjective = token.tag().equals("ADJ") && !token.is("unlike") && !token.is("like");
    return adjective || token.noun() || hyphen || token.tag().equals("NUM");
  }

  /** The head of the phrase: its last noun before "of" and the like; -1 where it has none. */
  int head(Range phrase) {
    int head = -1;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (head >= 0 && s.at(i).tag().equals("ADP") || s.at(i).is("and")) {
        break;
      }
      if (s.at(i).is("'s")) {
        return -1;
      }
      head = s.at(i).noun() ? i : head;
    }
    return head;
  }

  static boolean isArticle(Token token) {
    return token.is("a") || token.is("an") || token.is("the");
  }

  /** Whether a part of the sentence ends before this token. */
  boolean closes(int at) {
    Token token = s.at(at);
    return at >= s.size() || token.is(",") || token.is(".") || token.is(";") || token.is(")");
  }

  /** What goes on to tell of a noun: "a clerk who signed", "a clerk at the pier". */
  boolean goesOn(int at) {
    Token token = s.at(at);
    return token.is("who") || token.is("that") || token.is("which") || token.tag().equals("ADP");
  }

  /** Whether "a" or "the" opens the phrase or stands right before it. */
  boolean hasArticle(Range phrase) {
    return isArticle(opening(phrase));
  }

  /** "His former clerk", "the town's clerk" say more about others than about the clerk. */
  boolean isOwned(Range phrase) {
    Token opening = opening(phrase);
    return opening.is("'s") || opening.is("'") || OWNERS.contains(opening.lower());
  }

  private Token opening(Range phrase) {
    Token first = s.at(phrase.start());
    return isArticle(first) ? first : s.at(phrase.start() - 1);
  }

  /** The phrase without its article. */
  Range bare(Range phrase) {
    return isArticle(s.at(phrase.start())) ? new Range(phrase.start() + 1, phrase.end()) : phrase;
  }

  /** Without the capital that only its place at the head of a sentence gives it. */
  String printed(Range phrase) {
    int start = phrase.start();
    String text = s.text(start, phrase.end());
    Token first = s.at(start);
    boolean head = start == 0 && !first.tag().equals("PROPN") && !first.text().matches("\\p{Lu}+");
    return head ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }
}
