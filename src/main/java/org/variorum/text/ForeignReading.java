package org.variorum.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.text.assertion.Modality;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.language.Tokens;
import org.variorum.text.quantity.ForeignNumbers;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.quotation.Quotation;

/** Reads a text of another language than English: sentences, numbers in digits and quotations. */
final class ForeignReading {

  private ForeignReading() {}

  static Reading of(String text, String language, List<Span> quotations) {
    ForeignNumbers numbers = new ForeignNumbers(language);
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
              numbers(tagged, numbers),
              List.of(),
              quoted,
              List.of(),
              tokens.stream().filter(Token::word).map(Token::lower).toList(),
              false,
              false,
              Modality.FACT,
              null,
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

  private static List<Quantity> numbers(Tagged s, ForeignNumbers numbers) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      BigDecimal value = numbers.value(s.at(i));
      if (value != null) {
        Span span = s.at(i).span();
        boolean percent = s.at(i + 1).is("%");
        found.add(
            new Quantity(
                span,
                span.of(s.article()),
                "",
                null,
                percent ? QuantityKind.PERCENT : QuantityKind.COUNT,
                value,
                value,
                false,
                false,
                null));
      }
    }
    return found;
  }
}
