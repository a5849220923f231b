package org.variorum.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.text.NumberWords.Number;

/** Tells what a number that was read measures: money, a share, an age, a duration, or things. */
final class Measures {

  private static final Map<String, String> UNITS = Lexicon.pairs("units.txt");
  private final Tally tally;
  private final Tagged sentence;

  Measures(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  int classify(int start, int end, Amount value, @Nullable String currency, Number first) {
    Token next = sentence.at(end);
    int of = end;
    if (currency != null) {
      Counted counted =
          Counted.of(
              sentence,
              start,
              sentence.at(of).is("in") || sentence.at(of).is("of") ? of + 1 : of,
              tally.closed());
      return tally.add(
          start,
          end,
          counted.thing(),
          tally.deed(counted, start),
          QuantityKind.MONEY,
          value,
          currency);
    }
    if (next.is("%") || next.is("percent") || next.is("per") && sentence.at(end + 1).is("cent")) {
      return percent(start, next.is("per") ? end + 2 : end + 1, value);
    }
    if (next.is("pc") || next.is("percentage")) {
      return percent(start, next.is("pc") ? end + 1 : end + 2, value);
    }
    String coin = Tally.MONEY.get(next.lemma());
    if (coin == null && next.capitalised() && sentence.at(end + 1).noun()) {
      coin = Tally.MONEY.get(next.lower() + "_" + sentence.at(end + 1).lemma());
    }
    if (coin != null) {
      Counted counted =
          Counted.of(
              sentence, start, sentence.at(end + 1).is("in") ? end + 2 : end + 1, tally.closed());
      return tally.add(
          start,
          end + 1,
          counted.thing(),
          tally.deed(counted, start),
          QuantityKind.MONEY,
          value,
          coin);
    }
    if (aged(start, end)) {
      int stop = sentence.at(end).lemma().equals("year") ? end + 2 : end;
      return tally.add(start, stop, "person", null, QuantityKind.AGE, value, "year");
    }
    if (Tally.DURATIONS.contains(next.lemma())) {
      return duration(start, end, value, next);
    }
    String unit = UNITS.get(next.lemma());
    if (unit != null) {
      int after = sentence.at(end + 1).is("of") ? end + 2 : end + 1;
      Counted counted =
          sentence.at(end + 1).is("of")
              ? Counted.of(sentence, start, after, tally.closed())
              : new Counted(unit, end + 1, null);
      return tally.add(
          start, end + 1, counted.thing(), counted.deed(), QuantityKind.MEASURE, value, unit);
    }
    return count(start, end, value, first);
  }

  private int count(int start, int end, Amount value, Number first) {
    Counted counted = Counted.of(sentence, start, end, tally.closed());
    String thing = counted.thing();
    if (thing.isEmpty() && (sentence.at(end).aux() || sentence.at(end).verb()) && start < 3) {
      thing = tally.carried();
    }
    if (thing.isEmpty()
        && !first.digits()
        && start == end - 1
        && sentence.at(end).tag().equals("PUNCT")) {
      return end;
    }
    tally.add(start, end, thing, tally.deed(counted, start), QuantityKind.COUNT, value, null);
    return end;
  }

  private int duration(int start, int end, Amount value, Token unit) {
    Token after = sentence.at(end + 1);
    if (after.is("ago") || after.is("earlier") || after.is("later") && value.min() == null) {
      return end + 1;
    }
    Counted counted =
        after.is("of")
            ? Counted.of(sentence, start, end + 2, tally.closed())
            : new Counted("", end, null);
    String thing = counted.thing().isEmpty() ? unit.lemma() : counted.thing();
    return tally.add(start, end + 1, thing, null, QuantityKind.DURATION, value, unit.lemma());
  }

  /** "40% of the victims were children" counts children; "70% women and children" too. */
  private int percent(int start, int end, Amount value) {
    Counted counted = Counted.of(sentence, start, end, tally.closed());
    int verb = counted.end();
    String thing = counted.thing();
    for (int i = verb; i < verb + 8 && i < sentence.size(); i++) {
      if (sentence.at(i).lemma().equals("be") && !sentence.at(i).is("being")) {
        Counted predicate = Counted.of(sentence, sentence.size() + 1, i + 1, tally.closed());
        boolean noun =
            !predicate.thing().isEmpty()
                && !sentence.at(i + 1).verb()
                && sentence.at(predicate.end() - 1).noun();
        thing = noun ? predicate.thing() : thing;
        break;
      }
      if (sentence.at(i).is(",")) {
        break;
      }
    }
    return tally.add(start, end, thing, counted.deed(), QuantityKind.PERCENT, value, null);
  }

  private boolean aged(int start, int end) {
    if (sentence.at(start - 1).is("aged")
        || sentence.reads(start - 2, "age", "of")
        || sentence.at(start - 1).is("age")) {
      return true;
    }
    if (sentence.at(end).lemma().equals("year") && sentence.at(end + 1).is("old")) {
      return true;
    }
    return sentence.at(start - 1).is(",")
        && sentence.at(end).is(",")
        && sentence.at(start - 2).tag().equals("PROPN")
        && start == end - 1
        && sentence.at(start).text().matches("\\d{1,2}");
  }
}
