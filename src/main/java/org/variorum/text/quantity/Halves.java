package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.NumberWords.Number;

/** Reads parts of a round number or of a unit: "half a million", "half an hour", "½ mile". */
final class Halves {

  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("0.5"),
          "quarter", new BigDecimal("0.25"),
          "three-quarters", new BigDecimal("0.75"));
  private static final Map<String, BigDecimal> SIGNS =
      Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  private Halves() {}

  /** The value of "½" and the like, or null. */
  static @Nullable BigDecimal sign(Token token) {
    return SIGNS.get(token.text());
  }

  /** The number that begins at token {@code at}, or null. */
  static @Nullable Number at(Tagged sentence, int at) {
    BigDecimal sign = sign(sentence.at(at));
    if (sign != null) {
      return new Number(sign, at + 1, false);
    }
    int start = sentence.at(at).is("a") ? at + 1 : at;
    Number joined = joined(sentence, start);
    if (joined != null) {
      return joined;
    }
    BigDecimal part = PARTS.get(sentence.at(start).lower());
    if (part == null) {
      return null;
    }
    int of = sentence.at(start + 1).is("of") ? start + 2 : start + 1;
    boolean article = sentence.at(of).is("a") || sentence.at(of).is("an");
    int whole = article ? of + 1 : of;
    BigDecimal scale = NumberWords.scale(sentence.at(whole));
    if (scale != null && (article || whole == start + 1)) {
      return new Number(part.multiply(scale), whole + 1, false);
    }
    boolean unit = article && Units.measures(sentence, whole);
    return unit ? new Number(part, whole, false) : null;
  }

  /** "half-dozen", "half-million". */
  private static @Nullable Number joined(Tagged sentence, int at) {
    String word = sentence.at(at).lower();
    if (!word.startsWith("half-")) {
      return null;
    }
    String whole = word.substring(word.lastIndexOf('-') + 1);
    Token token = sentence.at(at);
    BigDecimal scale = NumberWords.scale(new Token(whole, whole, token.span(), token.tag(), whole));
    return scale == null ? null : new Number(scale.divide(BigDecimal.TWO), at + 1, false);
  }
}
