package org.variorum.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How firmly a clause says what it says. */
final class Mood {

  private static final Set<String> HEDGES =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "supposedly",
          "purportedly",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "may",
          "might",
          "seemingly",
          "presumably",
          "alleged",
          "purported",
          "suspected");
  private static final Set<String> HEDGING = Set.of("appear", "seem");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "cannot", "neither", "nobody", "none", "nothing");
  private static final Set<String> DEMANDS =
      Set.of(
          "urge",
          "demand",
          "implore",
          "beg",
          "press",
          "insist",
          "advocate",
          "request",
          "beseech",
          "plead",
          "exhort",
          "petition",
          "recommend",
          "pressure");
  private static final Set<String> PLANS =
      Set.of("plan", "intend", "expect", "vow", "pledge", "promise", "schedule", "aim", "hope");

  private Mood() {}

  static boolean hedged(Tagged s, Span clause) {
    return s.tokens().stream()
        .filter(token -> clause.contains(token.span()))
        .anyMatch(
            token ->
                HEDGES.contains(token.lower()) && !token.capitalised()
                    || HEDGING.contains(token.lemma()) && token.verb());
  }

  static boolean negated(Tagged s, Span clause) {
    for (int i = 0; i < s.size(); i++) {
      Token token = s.at(i);
      boolean no =
          token.is("no")
              && !s.at(i + 1).is("less")
              && !s.at(i + 1).is("fewer")
              && !s.at(i + 1).is("more");
      if (clause.contains(token.span())
          && (no
              || NEGATIONS.contains(token.lower())
                  && !s.at(i + 1).is("only")
                  && !s.at(i + 1).is("less")
                  && !s.at(i + 1).is("fewer"))) {
        return true;
      }
    }
    return false;
  }

  static Modality modality(Tagged s, Span clause, @Nullable Said governing) {
    if (governing != null && (DEMANDS.contains(governing.lemma()) || governing.asks())) {
      return Modality.DEMANDED;
    }
    for (int i = 0; i < s.size(); i++) {
      Token token = s.at(i);
      if (!clause.contains(token.span())) {
        continue;
      }
      boolean obliges = governing != null && (token.is("must") || token.is("should"));
      boolean calls =
          token.lemma().equals("call")
              && token.verb()
              && (s.at(i + 1).is("on") || s.at(i + 1).is("for") || s.at(i + 1).is("upon"));
      if (obliges || calls || token.verb() && DEMANDS.contains(token.lemma())) {
        return Modality.DEMANDED;
      }
      boolean will =
          token.aux()
              && (token.is("will") || token.is("'ll") || token.is("shall") || token.is("wo"));
      if (will || token.verb() && PLANS.contains(token.lemma()) && s.at(i + 1).is("to")) {
        return Modality.PLANNED;
      }
    }
    return Modality.FACT;
  }
}
