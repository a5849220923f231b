package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.text.NumberWords.Number;

/** Reads a text of another language than English: sentences, numbers in digits and quotations. */
final class ForeignReading {

  private ForeignReading() {}

  static Reading of(String text, String language, List<Span> quotations) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentences.Place place : Sentences.in(text)) {
      Span span = place.span();
      List<Token> tokens = Tokens.in(text, span).stream().map(token -> token(text, token)).toList();
      Tagged tagged = new Tagged(text, span, place.paragraph(), tokens);
      List<Quotation> quoted =
          quotations.stream()
              .filter(span::overlaps)
              .map(
                  quotation ->
                      new Span(
                          Math.max(span.start(), quotation.start()),
                          Math.min(span.end(), quotation.end())))
              .map(quotation -> new Quotation(quotation, quotation.of(text), false))
              .toList();
      Statement statement =
          new Statement(
              span,
              span.of(text),
              null,
              numbers(tagged),
              List.of(),
              quoted,
              List.of(),
              tokens.stream().filter(Token::word).map(Token::lower).toList(),
              false,
              false,
              Modality.FACT,
              null,
              null);
      sentences.add(new Sentence(span, span.of(text), place.paragraph(), List.of(statement)));
    }
    return new Reading(language, sentences, List.of());
  }

  private static Token token(String text, Span span) {
    String word = span.of(text);
    String lower = word.toLowerCase(Locale.ROOT);
    return new Token(word, lower, span, "X", lower);
  }

  private static List<Quantity> numbers(Tagged s) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Number number = s.at(i).digits() ? NumberWords.at(s, i) : null;
      if (number != null) {
        Span span = s.span(i, number.end());
        boolean percent = s.at(number.end()).is("%");
        found.add(
            new Quantity(
                span,
                span.of(s.article()),
                "",
                null,
                percent ? QuantityKind.PERCENT : QuantityKind.COUNT,
                number.value(),
                number.value(),
                false,
                false,
                null));
      }
    }
    return found;
  }
}
