package org.variorum.text.quantity;

import java.util.Set;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds the run of words that name what a number counts: "Palestinian civilians". */
final class CountedWords {

  private static final Set<String> GROUPS = Lexicon.words("groups.txt");
  private static final Set<String> OWNERS =
      Set.of("the", "its", "their", "his", "her", "these", "those", "our", "other", "such", "a");

  private CountedWords() {}

  /** Where the name begins behind a number that ends before token {@code at}. */
  static int start(Tagged sentence, int at) {
    int i = at;
    if (sentence.reads(i, "of", "them") || sentence.reads(i, "of", "whom")) {
      return sentence.at(i + 2).lemma().equals("be") ? i + 3 : i + 2;
    }
    if (sentence.at(i).is("of")) {
      int whole = whole(sentence, i + 1);
      i = whole > 0 ? whole : i + 1;
    } else if (sentence.at(i).is("more")) {
      i = sentence.at(i + 1).noun() ? i + 1 : i;
    }
    while (OWNERS.contains(sentence.at(i).lower()) && i < at + 3) {
      i++;
    }
    return i;
  }

  /** "Thirty of the town's 52 lawmakers": the name stands behind the number of the whole. */
  private static int whole(Tagged sentence, int at) {
    for (int i = at; i < at + 4; i++) {
      Token token = sentence.at(i);
      if (token.digits() || token.tag().equals("NUM")) {
        NumberWords.Number number = NumberWords.at(sentence, i);
        return number == null ? -1 : number.end();
      }
      if (!OWNERS.contains(token.lower()) && !token.is("'s") && !sentence.at(i + 1).is("'s")) {
        return -1;
      }
    }
    return -1;
  }

  /** The token after a run of modifiers and nouns that begins at {@code start}. */
  static int end(Tagged sentence, int start, Set<Integer> closed) {
    int end = start;
    for (int i = start; i < start + 12 && !closed.contains(i); i++) {
      Token token = sentence.at(i);
      if (i > start && acts(sentence, i)) {
        break;
      }
      if (token.noun() || modifies(sentence, i) || nominal(sentence, i, start)) {
        end = token.noun() || nominal(sentence, i, start) ? i + 1 : end;
      } else if (!joins(sentence, i, start)) {
        break;
      }
    }
    return end;
  }

  /** "people serving in the army": the tagger takes the participle for a noun. */
  private static boolean acts(Tagged sentence, int i) {
    return sentence.at(i).lower().endsWith("ing")
        && !sentence.at(i).capitalised()
        && sentence.at(i - 1).noun()
        && sentence.at(i + 1).tag().equals("ADP")
        && !sentence.at(i + 1).is("of");
  }

  /** "Palestinian" and "dead" can stand for people. */
  private static boolean nominal(Tagged sentence, int i, int start) {
    Token token = sentence.at(i);
    return token.tag().equals("ADJ")
        && i == start
        && token.capitalised()
        && token.lower().endsWith("s");
  }

  private static boolean modifies(Tagged sentence, int i) {
    Token token = sentence.at(i);
    if (token.tag().equals("ADJ")) {
      return true;
    }
    boolean participle =
        token.verb() && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
    return participle && sentence.at(i + 1).noun() && !sentence.at(i - 1).noun();
  }

  private static boolean joins(Tagged sentence, int i, int start) {
    Token token = sentence.at(i);
    Token next = sentence.at(i + 1);
    Token last = sentence.at(i - 1);
    if (i == start) {
      return false;
    }
    if (token.is("and")) {
      return named(sentence, i)
          || last.noun()
              && next.noun()
              && !next.capitalised()
              && last.capitalised() == next.capitalised()
              && !sentence.at(i + 2).aux()
              && GROUPS.contains(last.lemma())
              && GROUPS.contains(next.lemma());
    }
    if (token.is("'s") || token.is("-") || token.is(",") && last.tag().equals("ADJ")) {
      return next.noun() || next.tag().equals("ADJ");
    }
    return (token.is("for") || token.is("of")) && last.capitalised() && next.capitalised();
  }

  /** "State Department and USAID employees": two names before one noun. */
  private static boolean named(Tagged sentence, int and) {
    int i = and + 1;
    while (sentence.at(i).capitalised() && sentence.at(i).noun()) {
      i++;
    }
    boolean names = sentence.at(and - 1).capitalised() && sentence.at(and - 1).noun();
    return names && i > and + 1 && sentence.at(i).noun();
  }
}
