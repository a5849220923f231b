package org.variorum.text.assertion;

import java.util.Set;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds words that leave open whether what a clause says is so. */
public final class Hedges {

  private static final Set<String> WORDS = Lexicon.words("hedges.txt");
  private static final Set<String> SEEMING = Set.of("appear", "seem", "look");
  private static final Set<String> SEEMED = Set.of("to", "that", "as", "like");
  private static final Set<String> HELD =
      Set.of(
          "alleged",
          "said",
          "believed",
          "thought",
          "understood",
          "rumoured",
          "rumored",
          "reported",
          "suspected",
          "feared",
          "presumed",
          "accused",
          "assumed",
          "reputed");
  private static final Set<String> STATES = Set.of("be", "have", "still", "also", "yet", "well");

  private Hedges() {}

  /** Whether a clause of {@code s} is hedged. */
  public static boolean in(Tagged s, Span clause) {
    for (int i = 0; i < s.size(); i++) {
      if (clause.contains(s.at(i).span()) && isHedge(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} leaves open what is said with it. */
  static boolean isHedge(Tagged s, int i) {
    return word(s, i) || phrase(s, i);
  }

  /** "Is thought", "was said": what others hold. */
  static boolean isHeld(Tagged s, int i) {
    return HELD.contains(s.at(i).lower()) && s.at(i - 1).lemma().equals("be");
  }

  /** A month or a name is no hedge: "in May", "Maybe Street". */
  private static boolean word(Tagged s, int i) {
    Token token = s.at(i);
    boolean name = token.capitalised() && (i > 0 || s.at(1).capitalised() || token.is("may"));
    return WORDS.contains(token.lower()) && !name;
  }

  private static boolean phrase(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    if (SEEMING.contains(token.lemma()) && (token.verb() || token.aux())) {
      return SEEMED.contains(next.lower()) || next.tag().equals("ADJ");
    }
    if (isHeld(s, i)) {
      return next.is("to") || next.is("of");
    }
    return switch (token.lower()) {
      case "could" -> STATES.contains(next.lower());
      case "must" -> next.is("have");
      case "possible" -> next.is("that");
      case "unclear", "clear", "uncertain" -> next.is("whether") || next.is("if");
      case "accounts", "account" -> s.at(i - 2).is("by");
      default -> false;
    };
  }
}
