package org.variorum.text.assertion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.speech.SourcedUtterance;

/** Tells whether a clause says what happened, what is wanted, or what is to come. */
public final class Modalities {

  private static final Set<String> DEMANDS = Lexicon.words("demands.txt");
  private static final Set<String> PLANS = Lexicon.words("plans.txt");

  /** Verbs that demand only with somebody who is "to" do something. */
  private static final Set<String> ASKING =
      Set.of("ask", "tell", "want", "order", "instruct", "direct", "command");

  private static final Set<String> AWAITED =
      Set.of(
          "expected", "set", "due", "about", "scheduled", "slated", "poised", "going", "planned");
  private static final int REACH = 6;

  private Modalities() {}

  /**
   * The modality of a clause of {@code s}.
   *
   * @param governing who says its words, null where the article does
   */
  public static Modality of(Tagged s, Span clause, @Nullable SourcedUtterance governing) {
    if (governing != null && (DEMANDS.contains(governing.lemma()) || governing.asks())) {
      return Modality.DEMANDED;
    }
    Modality modality = Modality.FACT;
    for (int i = 0; i < s.size(); i++) {
      if (!clause.contains(s.at(i).span())) {
        continue;
      }
      if (demands(s, i) || governing != null && obliges(s, i)) {
        return Modality.DEMANDED;
      }
      if (plans(s, i) || governing != null && s.at(i).is("would")) {
        modality = Modality.PLANNED;
      }
    }
    return modality;
  }

  private static boolean demands(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    if (!token.verb()) {
      return false;
    }
    return switch (token.lemma()) {
      case "call" -> next.is("on") || next.is("for") || next.is("upon");
      case "insist" -> next.is("on") || next.is("upon");
      default ->
          DEMANDS.contains(token.lemma()) || ASKING.contains(token.lemma()) && somebodyTo(s, i + 1);
    };
  }

  /** "the mayor to resign", "her not to resign". */
  private static boolean somebodyTo(Tagged s, int at) {
    int end = NounPhrases.after(s, at).end();
    int to = s.at(end).is("not") ? end + 1 : end;
    return end > at && end < at + REACH && s.at(to).is("to") && act(s.at(to + 1));
  }

  /** What may follow "to" in an infinitive; the tagger takes many a lone verb for a noun. */
  private static boolean act(Token token) {
    return token.verb()
        || token.aux()
        || token.adverb()
        || token.tag().equals("NOUN") && token.lemma().equals(token.lower());
  }

  private static boolean obliges(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    return token.is("must") && !next.is("have")
        || token.is("should")
        || (token.is("ought") || token.lemma().equals("need")) && next.is("to");
  }

  private static boolean plans(Tagged s, int i) {
    Token token = s.at(i);
    Token next = s.at(i + 1);
    if (token.aux() && Set.of("will", "'ll", "shall", "wo").contains(token.lower())) {
      return !next.aux() || next.is("be") || next.is("have");
    }
    boolean awaited = s.at(i - 1).lemma().equals("be") || s.at(i - 2).lemma().equals("be");
    if (awaited && AWAITED.contains(token.lower()) && (next.is("to") || next.is("for"))) {
      return token.is("about") || token.is("going") ? next.is("to") : true;
    }
    if (token.lemma().equals("be") && next.is("to")) {
      return !token.is("be") && act(s.at(i + 2));
    }
    boolean verb = token.verb() || token.noun() && s.at(i - 1).noun() && !token.capitalised();
    return verb && PLANS.contains(Lemmas.verb(token.lower())) && next.is("to") && act(s.at(i + 2));
  }
}
