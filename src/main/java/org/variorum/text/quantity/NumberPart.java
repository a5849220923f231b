package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** The number at the head of a hyphenated word, "12" of "12-year-old". */
final class NumberPart {

  private NumberPart() {}

  static @Nullable BigDecimal of(String printed) {
    if (printed.isEmpty()) {
      return null;
    }
    Token token = new Token(printed, printed, new Span(0, printed.length()), "NUM", printed);
    NumberWords.Number number =
        NumberWords.at(new Tagged(printed, token.span(), 0, List.of(token)), 0);
    return number == null || !number.unit().isEmpty() ? null : number.value();
  }
}
