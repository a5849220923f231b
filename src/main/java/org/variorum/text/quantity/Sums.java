package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Reads sums of money: "$14 million", "300 euros", "50p". */
final class Sums {

  private static final Map<String, String> COINS = Lexicon.pairs("coins.txt");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Tally tally;
  private final Tagged sentence;

  Sums(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** A currency named by words and the token after them. */
  record Currency(String code, int end) {}

  /** The currency whose name begins at token {@code at}, or null. */
  static @Nullable Currency named(Tagged sentence, int at) {
    Token token = sentence.at(at);
    String code = Tally.MONEY.get(token.lemma());
    if (code != null && token.word()) {
      return new Currency(code, at + 1);
    }
    Token next = sentence.at(at + 1);
    String pair = Tally.MONEY.get(token.lower() + "_" + Lemmas.noun(next.lower()));
    return pair == null || !token.capitalised() ? null : new Currency(pair, at + 2);
  }

  /** The token after the sum, or -1 where the number is none. */
  int read(NumberPhrase phrase) {
    if (phrase.currency() != null) {
      boolean linked = sentence.at(phrase.end()).is("in") || sentence.at(phrase.end()).is("of");
      int from = linked ? phrase.end() + 1 : phrase.end();
      return add(phrase, phrase.end(), from, phrase.value(), phrase.currency());
    }
    Currency named = named(sentence, phrase.end());
    if (named != null) {
      int from = sentence.at(named.end()).is("in") ? named.end() + 1 : named.end();
      return add(phrase, named.end(), from, phrase.value(), named.code());
    }
    boolean joined = phrase.last().unit().equals("p");
    String coin = COINS.get(joined ? "p" : sentence.at(phrase.end()).lemma());
    if (coin == null || !joined && sentence.at(phrase.end()).is("p")) {
      return -1;
    }
    int end = joined ? phrase.end() : phrase.end() + 1;
    return add(phrase, end, end, phrase.value().times(HUNDREDTH), coin);
  }

  private int add(NumberPhrase phrase, int end, int from, Amount value, String currency) {
    Bounds.Found after = Bounds.after(sentence, end);
    int behind = after.edge() == end ? from : after.edge();
    Counted counted = Counted.of(sentence, phrase.start(), behind, tally.closed());
    return tally.add(
        phrase.start(),
        after.edge(),
        counted.thing(),
        tally.deed(counted, phrase.start()),
        QuantityKind.MONEY,
        value.bounded(after.bound()),
        currency);
  }
}
