package org.variorum.text.assertion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Finds what a clause denies: the words that "not", "never" or "refused to" bear on. */
public final class Negation {

  private static final Set<String> ADVERBS =
      Set.of("not", "n't", "never", "cannot", "hardly", "scarcely", "without");
  private static final Set<String> SUBJECTS = Set.of("neither", "nobody", "none", "nothing", "no");
  private static final Set<String> VERBS = Set.of("fail", "refuse", "decline");

  /** Words behind "no" and "not" that leave the clause affirmed. */
  private static final Set<String> AFFIRMED =
      Set.of(
          "only",
          "less",
          "fewer",
          "more",
          "doubt",
          "wonder",
          "matter",
          "later",
          "sooner",
          "least",
          "surprisingly",
          "just",
          "even",
          "unlike",
          "necessarily");

  private static final Set<String> WHOLES = Set.of("all", "every", "everyone", "everybody", "many");
  private static final Set<String> ENDS =
      Set.of(",", ";", ":", ".", "!", "?", "—", "–", "but", "because", "although", "while");

  private Negation() {}

  /** The words denied in a clause of {@code s}, null where it denies nothing. */
  public static @Nullable Span in(Tagged s, Span clause) {
    for (int i = 0; i < s.size(); i++) {
      int from = clause.contains(s.at(i).span()) ? denied(s, i) : -1;
      if (from > 0) {
        int to = end(s, i, from, clause);
        return to > from ? s.span(from, to) : s.at(i).span();
      }
    }
    return null;
  }

  /** Whether token {@code i} denies what follows it. */
  static boolean denies(Tagged s, int i) {
    return denied(s, i) > 0;
  }

  /** The first token that the negation at token {@code i} bears on, or -1 where none stands. */
  private static int denied(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    if (VERBS.contains(token.lemma()) && token.verb() && next.is("to")) {
      return i + 2;
    }
    if (token.lemma().equals("deny") && token.verb()) {
      return i + 1;
    }
    if (token.is("yet") && next.is("to") && s.at(i - 1).aux()) {
      return i + 2;
    }
    if (token.is("far") && next.is("from") && s.at(i - 1).lemma().equals("be")) {
      return i + 2;
    }
    if (token.is("no") && next.is("longer")) {
      return i + 2;
    }
    boolean label = token.is("no") && (next.digits() || s.at(i).text().endsWith("."));
    boolean affirmed = AFFIRMED.contains(next.lower()) && !(next.is("even") && s.at(i - 1).aux());
    boolean negates = ADVERBS.contains(token.lower()) || SUBJECTS.contains(token.lower());
    return negates && !label && !affirmed ? i + 1 : -1;
  }

  private static int end(Tagged s, int cue, int from, Span clause) {
    if (s.at(cue).is("not") && WHOLES.contains(s.at(from).lower())) {
      return Math.max(from + 1, NounPhrases.after(s, from).end());
    }
    int quoted = 0;
    int i = from;
    while (i < s.size() && clause.contains(s.at(i).span()) && !ENDS.contains(s.at(i).lower())) {
      int depth = quoted + mark(s, i);
      if (depth < 0) {
        break;
      }
      quoted = depth;
      i++;
    }
    return i;
  }

  /** 1 where token {@code i} opens a quotation, -1 where it closes one. */
  private static int mark(Tagged s, int i) {
    Token token = s.at(i);
    if (token.is("“")) {
      return 1;
    }
    boolean opens = s.at(i + 1).start() == token.end() && s.at(i - 1).end() < token.start();
    return token.is("\"") ? opens ? 1 : -1 : token.is("”") ? -1 : 0;
  }
}
