package org.variorum.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Bounds.Bound;
import org.variorum.text.NumberWords.Number;

/** Reads single numbers and ranges of them, and leaves those alone that are part of a name. */
final class PlainNumbers {

  private static final Set<String> LABELS = Lexicon.words("labels.txt");
  private final Tally tally;
  private final Tagged sentence;
  private final Measures measures;

  PlainNumbers(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
    this.measures = new Measures(tally);
  }

  int number(int i) {
    Number first =
        monthOrSo(i) ? new Number(BigDecimal.ONE, i + 1, false) : NumberWords.at(sentence, i);
    if (first == null || nameOrTime(i, first) || pronoun(i, first)) {
      return first == null ? i : first.end();
    }
    int start = i;
    int end = first.end();
    Amount value = Amount.exact(first.value());
    Number second = secondOfRange(i, end);
    if (second != null) {
      BigDecimal low = first.value();
      if (low.compareTo(second.value()) > 0 && second.end() - i > 2 && scaled(second)) {
        return second.end();
      }
      if (second.value().compareTo(low) > 0) {
        low = sameScale(i, first, second);
        value = new Amount(low, second.value(), false);
        end = second.end();
        start =
            sentence.at(i - 1).is("between") || sentence.reads(i - 2, "ranging", "from")
                ? i - 1
                : i;
      }
    }
    String currency = Tally.MONEY.get(sentence.at(start - 1).lower());
    if (currency != null && start == i) {
      start--;
    }
    Bounds.Found before = Bounds.before(sentence, start);
    Bounds.Found after = Bounds.after(sentence, end);
    Bound bound = before.bound() == Bound.NONE ? after.bound() : before.bound();
    if (before.bound() == Bound.ABOUT || after.bound() == Bound.ABOUT) {
      bound = Bound.ABOUT;
    }
    return measures.classify(before.edge(), after.edge(), value.bounded(bound), currency, first);
  }

  /** "over a month" bounds a span of time, "a month" alone does not. */
  private boolean monthOrSo(int i) {
    boolean article = sentence.at(i).is("a") || sentence.at(i).is("an");
    return article
        && Tally.DURATIONS.contains(sentence.at(i + 1).lower())
        && Bounds.before(sentence, i).bound() != Bound.NONE;
  }

  private static boolean scaled(Number number) {
    return number.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
  }

  /** "2 to 3 million" means two million. */
  private BigDecimal sameScale(int i, Number first, Number second) {
    String scale = sentence.at(second.end() - 1).lower();
    boolean bare = first.end() == i + 1 && second.end() > first.end() + 2;
    return bare
        ? switch (scale) {
          case "million" -> first.value().multiply(BigDecimal.valueOf(1_000_000));
          case "billion" -> first.value().multiply(BigDecimal.valueOf(1_000_000_000));
          case "thousand" -> first.value().multiply(BigDecimal.valueOf(1_000));
          case "hundred" -> first.value().multiply(BigDecimal.valueOf(100));
          default -> first.value();
        }
        : first.value();
  }

  private @Nullable Number secondOfRange(int i, int end) {
    String link = sentence.at(end).lower();
    boolean between = sentence.at(i - 1).is("between") && link.equals("and");
    boolean to =
        link.equals("to") && (!sentence.at(i - 1).is("from") || sentence.reads(i - 2, "ranging"));
    boolean dash = Set.of("-", "–", "‑", "‐").contains(link);
    boolean or = link.equals("or");
    if (!between && !to && !dash && !or || tally.closed().contains(end + 1)) {
      return null;
    }
    int next = Tally.MONEY.containsKey(sentence.at(end + 1).lower()) ? end + 2 : end + 1;
    return NumberWords.at(sentence, next);
  }

  private boolean nameOrTime(int i, Number number) {
    Token before = sentence.at(i - 1);
    Token next = sentence.at(number.end());
    if (number.digits()
        && (next.is("a.m.")
            || next.is("p.m.")
            || next.is("am")
            || next.is("pm")
            || next.is("gmt")
            || next.is("o'clock"))) {
      return true;
    }
    if (LABELS.contains(before.lower()) && (number.digits() || before.capitalised())) {
      return true;
    }
    boolean bare =
        number.digits() && sentence.at(i).text().matches("\\d{1,4}") && number.end() == i + 1;
    boolean yearLike = bare && sentence.at(i).text().matches("(?:19|20)\\d\\d") && !next.noun();
    boolean named =
        bare
            && before.tag().equals("PROPN")
            && before.capitalised()
            && !before.is("between")
            && !next.is("%")
            && !next.is("percent");
    boolean afterPlace = sentence.at(i - 2).tag().equals("ADP") && next.noun();
    return yearLike
        || named
            && !afterPlace
            && !(next.noun()
                && !next.capitalised()
                && Bounds.before(sentence, i).bound() != Bound.NONE)
        || bare && before.text().matches("[$#@&/]") && Tally.MONEY.get(before.lower()) == null;
  }

  /** "one of the memos", "no one", "that one" count nothing. */
  private boolean pronoun(int i, Number number) {
    if (!sentence.at(i).is("one") || number.end() != i + 1) {
      return sentence.at(i).is("zero") && sentence.at(i + 1).is("-");
    }
    boolean bounded = Bounds.before(sentence, i).bound() != Bound.NONE;
    Token next = sentence.at(i + 1);
    if (Set.of("no", "this", "that", "the", "any", "every", "each", "which", "another", "for")
        .contains(sentence.at(i - 1).lower())) {
      return true;
    }
    boolean counts = next.noun() || next.tag().equals("ADJ") && sentence.at(i + 2).noun();
    return !(counts || bounded && next.is("of"))
        || next.is("day")
        || next.is("another")
        || next.is("thing")
        || next.is("side");
  }
}
