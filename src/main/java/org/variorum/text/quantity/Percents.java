package org.variorum.text.quantity;

import java.util.Set;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Reads shares of a hundred and says what they are shares of. */
final class Percents {

  private static final Set<String> MAKING = Set.of("comprise", "constitute", "represent");
  private static final int REACH = 8;

  private final Tally tally;
  private final Tagged sentence;

  Percents(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** How many tokens at {@code end} say that the number before them is a percentage. */
  static int length(Tagged sentence, int end) {
    Token token = sentence.at(end);
    if (token.is("%") || token.is("percent") || token.is("pc") || token.is("pct")) {
      return 1;
    }
    boolean two =
        sentence.reads(end, "per", "cent")
            || token.is("percentage") && sentence.at(end + 1).lemma().equals("point");
    return two ? 2 : 0;
  }

  /** The token after the percentage, or -1 where the number is none. */
  int read(NumberPhrase phrase) {
    int length = length(sentence, phrase.end());
    if (length == 0 && !phrase.last().unit().equals("pc")) {
      return -1;
    }
    int end = phrase.end() + length;
    String unit = sentence.at(phrase.end()).is("percentage") ? "point" : null;
    Bounds.Found after = Bounds.after(sentence, end);
    Counted counted = Counted.of(sentence, phrase.start(), after.edge(), tally.closed());
    return tally.add(
        phrase.start(),
        after.edge(),
        thing(phrase.start(), counted),
        counted.deed(),
        QuantityKind.PERCENT,
        phrase.value().bounded(after.bound()),
        unit);
  }

  /** "40% of the victims were children" counts children; "women make up 40%" counts women. */
  private String thing(int start, Counted counted) {
    int verb = maker(start);
    if (verb > 0 && sentence.at(verb - 1).noun()) {
      Range subject = NounPhrases.before(sentence, verb);
      return CountedName.of(sentence, subject.start(), subject.end());
    }
    for (int i = counted.end(); i < counted.end() + REACH && i < sentence.size(); i++) {
      if (sentence.at(i).lemma().equals("be") && !sentence.at(i).is("being")) {
        return predicate(i + 1, counted.thing());
      }
      if (sentence.at(i).is(",")) {
        break;
      }
    }
    return Units.DURATIONS.contains(counted.thing()) ? "" : counted.thing();
  }

  private String predicate(int at, String otherwise) {
    Counted predicate = Counted.from(sentence, at, tally.closed());
    boolean noun =
        !predicate.thing().isEmpty()
            && !sentence.at(at).verb()
            && sentence.at(predicate.end() - 1).noun();
    return noun ? predicate.thing() : otherwise;
  }

  private int maker(int start) {
    Token before = sentence.at(start - 1);
    boolean pair =
        before.is("up") && sentence.at(start - 2).lemma().equals("make")
            || before.is("for") && sentence.at(start - 2).lemma().equals("account");
    return pair ? start - 2 : MAKING.contains(before.lemma()) ? start - 1 : -1;
  }
}
