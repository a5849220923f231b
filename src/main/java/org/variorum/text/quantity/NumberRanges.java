package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.Bounds.Bound;
import org.variorum.text.quantity.NumberWords.Number;

/** Joins two numbers that give one range: "300 to 400", "between $5m and $7m". */
final class NumberRanges {

  private static final Set<String> DASHES = Set.of("-", "–", "‑", "‐");
  private static final Set<String> FROM =
      Set.of("anywhere", "somewhere", "range", "ranges", "ranging", "ranged", "vary", "varies");
  private static final int REACH = 6;

  private final Tagged sentence;
  private final Set<Integer> closed;

  NumberRanges(Tally tally) {
    this.sentence = tally.sentence();
    this.closed = tally.closed();
  }

  /** The range that begins with {@code first} at token {@code at}, or {@code first} alone. */
  NumberPhrase from(int at, Number first) {
    String currency = Tally.MONEY.get(sentence.at(at - 1).lower());
    int start = currency == null ? at : at - 1;
    NumberPhrase alone =
        new NumberPhrase(start, at, first.end(), Amount.exact(first.value()), first, currency);
    int link = first.end() + Percents.length(sentence, first.end());
    NumberPhrase bounds = twoBounds(alone, link);
    if (bounds != null) {
      return bounds;
    }
    Number second = links(start, link) ? second(link) : null;
    if (second == null || second.value().compareTo(first.value()) <= 0) {
      return alone;
    }
    boolean opened = sentence.at(start - 1).is("between") || sentence.at(start - 1).is("from");
    return new NumberPhrase(
        opened ? start - 1 : start,
        at,
        second.end(),
        new Amount(sameScale(at, first, second), second.value(), false),
        second,
        currency);
  }

  private @Nullable Number second(int link) {
    boolean coin = Tally.MONEY.containsKey(sentence.at(link + 1).lower());
    return NumberWords.at(sentence, coin ? link + 2 : link + 1);
  }

  private boolean links(int start, int link) {
    String word = sentence.at(link).lower();
    Token before = sentence.at(start - 1);
    boolean links =
        switch (word) {
          case "and" -> before.is("between");
          case "to" -> !before.is("from") || ranges(start - 2);
          case "or" -> true;
          default -> DASHES.contains(word);
        };
    return links && !closed.contains(link + 1);
  }

  /** "from 12 to 15" is a range behind such a word or at the head of a sentence, else a change. */
  private boolean ranges(int before) {
    return before < 0 || FROM.contains(sentence.at(before).lower());
  }

  /** "at least 40 but no more than 50". */
  private @Nullable NumberPhrase twoBounds(NumberPhrase first, int link) {
    boolean joined = sentence.at(link).is("but") || sentence.at(link).is("and");
    if (!joined || Bounds.before(sentence, first.start()).bound() != Bound.LEAST) {
      return null;
    }
    for (int i = link + 2; i < link + REACH; i++) {
      Bounds.Found most = Bounds.before(sentence, i);
      Number second = NumberWords.at(sentence, i);
      if (second != null && most.bound() == Bound.MOST && most.edge() == link + 1) {
        Amount value = new Amount(first.value().min(), second.value(), false);
        return new NumberPhrase(
            Bounds.before(sentence, first.start()).edge(),
            first.at(),
            second.end(),
            value,
            second,
            first.currency());
      }
    }
    return null;
  }

  /** "2 to 3 million" and "2-3m" mean two million. */
  private BigDecimal sameScale(int at, Number first, Number second) {
    BigDecimal scale = NumberWords.scale(sentence.at(second.end() - 1));
    if (scale == null && sentence.at(second.end() - 1).digits()) {
      scale = DigitNumbers.scale(sentence.at(second.end() - 1).lower());
    }
    boolean bare = first.end() == at + 1 && DigitNumbers.scale(sentence.at(at).lower()) == null;
    if (scale == null || !bare) {
      return first.value();
    }
    BigDecimal scaled = first.value().multiply(scale);
    return scaled.compareTo(second.value()) < 0 ? scaled : first.value();
  }
}
