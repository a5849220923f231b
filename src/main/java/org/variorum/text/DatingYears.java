package org.variorum.text;

import java.math.BigDecimal;
import java.util.Set;

/** Reads the years that date a thing: "established in 1971", "a 2016 cable". */
final class DatingYears {

  private final Tally tally;
  private final Tagged sentence;

  DatingYears(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int year(int i) {
    Token token = sentence.at(i);
    if (!token.text().matches("(?:1[5-9]|20)\\d\\d") || sentence.at(i - 1).is(",")) {
      return i;
    }
    BigDecimal value = new BigDecimal(token.text());
    Token next = sentence.at(i + 1);
    if (next.noun()
        && !next.capitalised()
        && Set.of("a", "the", "this", "its", "and").contains(sentence.at(i - 1).lower())) {
      int head = i + 1;
      while (sentence.at(head + 1).noun()) {
        head++;
      }
      tally.add(
          i, i + 1, sentence.at(head).lemma(), null, QuantityKind.YEAR, Amount.exact(value), null);
      return i + 1;
    }
    if (!Set.of("in", "since", "from", "back").contains(sentence.at(i - 1).lower())) {
      return i;
    }
    for (int j = i - 2; j >= 0 && j > i - 6; j--) {
      if (sentence.at(j).verb()) {
        boolean participle = sentence.at(j).lower().matches(".*(?:ed|en|t|n|d|ade|nt)");
        if (participle) {
          String thing = subject(j);
          if (thing.isEmpty()) {
            return i;
          }
          tally.add(
              i,
              i + 1,
              thing,
              Deeds.common(sentence.at(j).lemma()),
              QuantityKind.YEAR,
              Amount.exact(value),
              null);
          return i + 1;
        }
      }
      if (sentence.at(j).is(",")) {
        return i;
      }
    }
    return i;
  }

  /** The last word of the noun phrase before the verb at {@code verb}. */
  private String subject(int verb) {
    for (int j = verb - 1; j >= 0 && j > verb - 10; j--) {
      Token token = sentence.at(j);
      if (token.noun()) {
        return token.lemma();
      }
      if (token.verb()) {
        break;
      }
    }
    return "";
  }
}
