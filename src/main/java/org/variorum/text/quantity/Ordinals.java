package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Reads the place of a thing in a row: "the third memo". */
final class Ordinals {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private final Tally tally;
  private final Tagged sentence;

  Ordinals(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int ordinal(int i) {
    Token token = sentence.at(i);
    int value = value(token);
    boolean determined =
        Set.of("the", "a", "his", "her", "its", "their").contains(sentence.at(i - 1).lower());
    if (value == 0
        || !determined
        || token.capitalised()
        || Set.of("of", "lady").contains(sentence.at(i + 1).lower())
        || sentence.reads(i - 1, "a", "third", "of")) {
      return i;
    }
    Counted counted = Counted.from(sentence, i + 1, tally.closed());
    String thing = counted.thing().isEmpty() ? tally.carried() : counted.thing();
    if (thing.isEmpty()) {
      return i;
    }
    String deed = counted.thing().isEmpty() ? Deeds.after(sentence, i + 1) : counted.deed();
    tally.add(
        i, i + 1, thing, deed, QuantityKind.ORDINAL, Amount.exact(BigDecimal.valueOf(value)), null);
    return i + 1;
  }

  /** The place that "third", "14th" or "twenty-first" names, 0 where the word names none. */
  private static int value(Token token) {
    if (DIGITS.matcher(token.text()).matches()) {
      return Integer.parseInt(token.text().substring(0, token.text().length() - 2));
    }
    String word = token.lower();
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return ORDINALS.indexOf(word) + 1;
    }
    BigDecimal tens = NumberPart.of(word.substring(0, hyphen));
    int ones = ORDINALS.indexOf(word.substring(hyphen + 1)) + 1;
    return tens == null || ones == 0 || ones > 9 ? 0 : tens.intValue() + ones;
  }
}
