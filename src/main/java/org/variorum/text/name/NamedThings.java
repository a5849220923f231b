package org.variorum.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds the common nouns of a sentence that may name a thing, with the words that say which. */
public final class NamedThings {

  /** Nouns that measure, count or hold a place, and name nothing. */
  private static final Set<String> EMPTY = Lexicon.words("empty-nouns.txt");

  /** In words and in characters; what is longer is called so by nobody else. */
  private static final int LONGEST = 4;

  private static final int LONGEST_TEXT = 100;

  private NamedThings() {}

  public static List<NamedThing> in(Tagged s) {
    List<NamedThing> things = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (ends(s, i)) {
        int start = i;
        while (start > 0 && within(s, start - 1)) {
          start--;
        }
        int phrase = start;
        while (start < i && !says(s.at(start))) {
          start++;
        }
        Span span = s.span(start, i + 1);
        if (i + 1 - start <= LONGEST && span.length() <= LONGEST_TEXT) {
          things.add(
              new NamedThing(
                  span.of(s.article()), s.at(i).lemma(), span, before(s, phrase), after(s, i)));
        }
      }
    }
    return things;
  }

  private static boolean ends(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    return token.tag().equals("NOUN")
        && !token.capitalised()
        && token.word()
        && !next.noun()
        && !next.is("-")
        && !next.is("'s")
        && !EMPTY.contains(token.lemma());
  }

  private static boolean within(Tagged s, int i) {
    Token token = s.at(i);
    boolean hyphen = token.is("-") && s.at(i - 1).word() && s.at(i - 1).end() == token.start();
    boolean owner = token.is("'s") && s.at(i - 1).tag().equals("PROPN");
    return token.tag().equals("ADJ")
        || token.noun()
        || token.tag().equals("NUM")
        || hyphen
        || owner;
  }

  /** "new", "other" and "40" say not which. */
  private static boolean says(Token token) {
    return token.word()
        && !token.tag().equals("NUM")
        && !FunctionWords.contains(token.lower())
        && !EMPTY.contains(token.lower());
  }

  private static String before(Tagged s, int start) {
    int i = start - 1;
    while (i >= 0 && (s.at(i).tag().equals("DET") || s.at(i).tag().equals("PRON"))) {
      i--;
    }
    return s.at(i).word() ? s.at(i).lemma() : "";
  }

  private static String after(Tagged s, int end) {
    Token token = s.at(end + 1);
    return token.span().length() > 0 && token.word() ? token.lemma() : "";
  }
}
