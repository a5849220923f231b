package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.NumberWords.Number;

/** Reads numbers in digits with what is joined to them: "1,204", "3m", "20km", "40 000". */
final class DigitNumbers {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d{1,15}(?:\\.\\d{1,9}+)?)(\\p{L}{1,4})?");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "mn", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "tn", BigDecimal.valueOf(1_000_000_000_000L));

  /** Words after a length: "20m high" is no number of millions. */
  private static final Set<String> EXTENTS =
      Set.of(
          "high", "tall", "long", "wide", "deep", "away", "above", "below", "apart", "thick",
          "from");

  private DigitNumbers() {}

  /** The number printed at token {@code at}, or null where its letters mean nothing known. */
  static @Nullable Number at(Tagged sentence, int at) {
    Matcher matcher = DIGITS.matcher(sentence.at(at).text());
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    String letters = matcher.group(2);
    if (letters == null) {
      return grouped(sentence, at, value);
    }
    BigDecimal scale = SCALES.get(letters.toLowerCase(Locale.ROOT));
    boolean length = letters.equals("m") && EXTENTS.contains(sentence.at(at + 1).lower());
    if (scale != null && !length) {
      return new Number(value.multiply(scale), at + 1, true);
    }
    return Units.joined(letters) ? new Number(value, at + 1, true, letters) : null;
  }

  /** What the letters of a printed number multiply it by, a thousand for "40k", or null. */
  static @Nullable BigDecimal scale(String printed) {
    return SCALES.get(printed.replaceFirst("^[\\d.,]++", ""));
  }

  /** "40 000" has a space where others print a comma; a plain space may also part two numbers. */
  private static Number grouped(Tagged sentence, int at, BigDecimal value) {
    Token first = sentence.at(at);
    Token next = sentence.at(at + 1);
    boolean near = next.start() == first.end() + 1;
    if (!near || !first.text().matches("[1-9]\\d{0,2}") || !next.text().matches("\\d{3}")) {
      return new Number(value, at + 1, true);
    }
    boolean plain = sentence.article().charAt(first.end()) == ' ';
    return plain && !next.text().equals("000")
        ? new Number(value, at + 1, true)
        : new Number(
            value.multiply(BigDecimal.valueOf(1_000)).add(new BigDecimal(next.text())),
            at + 2,
            true);
  }
}
