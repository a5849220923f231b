package org.variorum.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
    int value = ORDINALS.indexOf(token.lower()) + 1;
    if (DIGITS.matcher(token.text()).matches()) {
      value = Integer.parseInt(token.text().substring(0, token.text().length() - 2));
    }
    boolean determined =
        Set.of("the", "a", "his", "her", "its", "their").contains(sentence.at(i - 1).lower());
    if (value == 0
        || !determined
        || token.capitalised()
        || Set.of("of", "lady").contains(sentence.at(i + 1).lower())
        || sentence.reads(i - 1, "a", "third", "of")) {
      return i;
    }
    Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, tally.closed());
    String thing = counted.thing().isEmpty() ? tally.carried() : counted.thing();
    if (thing.isEmpty()) {
      return i;
    }
    String deed = counted.thing().isEmpty() ? Counted.after(sentence, i + 1) : counted.deed();
    tally.add(
        i, i + 1, thing, deed, QuantityKind.ORDINAL, Amount.exact(BigDecimal.valueOf(value)), null);
    return i + 1;
  }
}
