package org.variorum.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number at the head of a hyphenated word, "12" of "12-year-old". */
final class NumberPart {

  private NumberPart() {}

  static @Nullable BigDecimal of(String printed) {
    Token token =
        new Token(
            printed.isEmpty() ? "-" : printed,
            printed,
            new Span(0, printed.length()),
            "NUM",
            printed);
    Tagged alone = new Tagged(printed, token.span(), 0, List.of(token));
    NumberWords.Number number = printed.isEmpty() ? null : NumberWords.at(alone, 0);
    return number == null ? null : number.value();
  }
}
