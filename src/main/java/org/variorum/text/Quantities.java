package org.variorum.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Bounds.Bound;
import org.variorum.text.NumberWords.Number;

/** Reads the quantities of one sentence. */
final class Quantities {

  private static final Map<String, String> UNITS = Lexicon.pairs("units.txt");
  private static final Map<String, String> MONEY = Lexicon.pairs("money.txt");
  private static final Set<String> LABELS = Lexicon.words("labels.txt");
  private static final Set<String> DURATIONS =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century");
  private static final Set<String> ORDINALS =
      Set.of(
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
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10);

  private final Tagged sentence;
  private final Set<Integer> closed = new HashSet<>();
  private final List<Quantity> found = new ArrayList<>();
  private final String carried;

  private Quantities(Tagged sentence, List<Span> dates, String carried) {
    this.sentence = sentence;
    this.carried = carried;
    for (Span date : dates) {
      for (int i = sentence.indexAt(date.start());
          i < sentence.size() && sentence.at(i).start() < date.end();
          i++) {
        closed.add(i);
      }
    }
  }

  /**
   * The quantities in the order of the text.
   *
   * @param dates stretches that name dates, whose numbers count nothing
   * @param carried what the sentence before counted, for "Two were sent"; may be empty
   */
  static List<Quantity> in(Tagged sentence, List<Span> dates, String carried) {
    Quantities reading = new Quantities(sentence, dates, carried);
    reading.read();
    reading.found.addAll(Unknowns.in(sentence));
    reading.found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
    return reading.found;
  }

  private record Value(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {
    static Value exact(BigDecimal value) {
      return new Value(value, value, false);
    }

    Value bounded(Bound bound) {
      return switch (bound) {
        case NONE -> this;
        case LEAST -> new Value(min, null, approximate);
        case MOST -> new Value(null, max, approximate);
        case ABOUT -> new Value(min, max, true);
      };
    }
  }

  private void read() {
    int i = 0;
    while (i < sentence.size()) {
      i = Math.max(i + 1, readAt(i));
    }
  }

  /**
   * Reads what begins at token {@code i} and returns the token after it, {@code i} where nothing
   * does.
   */
  private int readAt(int i) {
    int year = year(i);
    if (year > i) {
      return year;
    }
    if (closed.contains(i)) {
      return i;
    }
    int other = vague(i);
    if (other == i) {
      other = ordinal(i);
    }
    if (other == i) {
      other = fraction(i);
    }
    return other > i ? other : number(i);
  }

  // ---- years that date a thing

  private int year(int i) {
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
      add(i, i + 1, sentence.at(head).lemma(), null, QuantityKind.YEAR, Value.exact(value), null);
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
          add(
              i,
              i + 1,
              thing,
              Counted.common(sentence.at(j).lemma()),
              QuantityKind.YEAR,
              Value.exact(value),
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

  // ---- vague words

  private int vague(int i) {
    Token token = sentence.at(i);
    long[] range = Vague.range(sentence, i);
    if (range.length == 0) {
      return i;
    }
    int end = i + (int) range[2];
    Bounds.Found before = Bounds.before(sentence, i);
    Counted counted = Counted.of(sentence, before.edge(), end, closed);
    if (counted.thing().isEmpty() && token.is("several") || duration(end)) {
      return i;
    }
    Value value = new Value(BigDecimal.valueOf(range[0]), BigDecimal.valueOf(range[1]), true);
    add(
        before.edge(),
        end,
        counted.thing(),
        deed(counted, before.edge()),
        QuantityKind.COUNT,
        value,
        null);
    return end;
  }

  private boolean duration(int at) {
    return DURATIONS.contains(sentence.at(at).lemma());
  }

  // ---- ordinals and fractions

  private int ordinal(int i) {
    Token token = sentence.at(i);
    int value = -1;
    if (token.text().matches("\\d{1,4}(?:st|nd|rd|th)")) {
      value = Integer.parseInt(token.lower().replaceAll("\\D", ""));
    } else if (ORDINALS.contains(token.lower())) {
      value =
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
                      "twelfth")
                  .indexOf(token.lower())
              + 1;
    }
    boolean determined =
        Set.of("the", "a", "his", "her", "its", "their").contains(sentence.at(i - 1).lower());
    if (value < 0
        || !determined
        || token.capitalised()
        || Set.of("of", "lady").contains(sentence.at(i + 1).lower())
        || sentence.reads(i - 1, "a", "third", "of")) {
      return i;
    }
    Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, closed);
    String thing = counted.thing().isEmpty() ? carried : counted.thing();
    if (thing.isEmpty()) {
      return i;
    }
    String deed = counted.thing().isEmpty() ? Counted.after(sentence, i + 1) : counted.deed();
    add(i, i + 1, thing, deed, QuantityKind.ORDINAL, Value.exact(BigDecimal.valueOf(value)), null);
    return i + 1;
  }

  private int fraction(int i) {
    String word = sentence.at(i).lower();
    int end = i + 1;
    BigDecimal numerator = BigDecimal.ONE;
    Integer part = null;
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && PARTS.containsKey(word.substring(hyphen + 1))) {
      part = PARTS.get(word.substring(hyphen + 1));
      numerator = small(word.substring(0, hyphen));
    } else if (word.equals("half")
        && !sentence.at(i + 1).is("dozen")
        && !sentence.reads(i + 1, "a", "dozen")
        && !sentence.reads(i + 1, "a", "million")) {
      part = 2;
    } else if (PARTS.containsKey(sentence.at(i + 1).lower()) && !sentence.at(i + 1).is("second")) {
      boolean article = (word.equals("a") || word.equals("one")) && sentence.at(i + 2).is("of");
      boolean many =
          Set.of("two", "three", "four").contains(word) && sentence.at(i + 1).lower().endsWith("s");
      if (article || many) {
        part = PARTS.get(sentence.at(i + 1).lower());
        numerator = small(word);
        end = i + 2;
      }
    } else {
      return outOf(i);
    }
    if (part == null || numerator.signum() == 0) {
      return i;
    }
    Bounds.Found before = Bounds.before(sentence, i);
    Value value =
        Value.exact(numerator.divide(BigDecimal.valueOf(part), MathContext.DECIMAL32))
            .bounded(before.bound());
    Counted counted = Counted.of(sentence, before.edge(), end, closed);
    add(before.edge(), end, counted.thing(), counted.deed(), QuantityKind.FRACTION, value, null);
    return end;
  }

  /** "one in five", "three out of four". */
  private int outOf(int i) {
    Number first =
        sentence.at(i).is("one") || !sentence.at(i).digits() ? NumberWords.at(sentence, i) : null;
    if (first == null) {
      return i;
    }
    int next =
        sentence.reads(first.end(), "out", "of", "every")
            ? first.end() + 3
            : sentence.reads(first.end(), "out", "of")
                ? first.end() + 2
                : sentence.reads(first.end(), "in", "every")
                    ? first.end() + 2
                    : sentence.at(first.end()).is("in") ? first.end() + 1 : -1;
    Number second = next < 0 || closed.contains(next) ? null : NumberWords.at(sentence, next);
    if (second == null
        || second.value().signum() == 0
        || first.value().compareTo(second.value()) >= 0
        || second.value().compareTo(BigDecimal.valueOf(1000)) > 0) {
      return i;
    }
    Bounds.Found before = Bounds.before(sentence, i);
    Value value =
        Value.exact(first.value().divide(second.value(), MathContext.DECIMAL32))
            .bounded(before.bound());
    Counted counted = Counted.of(sentence, before.edge(), second.end(), closed);
    add(
        before.edge(),
        second.end(),
        counted.thing(),
        counted.deed(),
        QuantityKind.FRACTION,
        value,
        null);
    return second.end();
  }

  private static BigDecimal small(String word) {
    return switch (word) {
      case "a", "one" -> BigDecimal.ONE;
      case "two" -> BigDecimal.TWO;
      case "three" -> BigDecimal.valueOf(3);
      case "four" -> BigDecimal.valueOf(4);
      case "nine" -> BigDecimal.valueOf(9);
      default -> BigDecimal.ZERO;
    };
  }

  // ---- plain numbers

  private int number(int i) {
    int age = hyphenated(i);
    if (age > i) {
      return age;
    }
    Number first = NumberWords.at(sentence, i);
    if (first == null || nameOrTime(i, first) || pronoun(i, first)) {
      return first == null ? i : first.end();
    }
    int start = i;
    int end = first.end();
    Value value = Value.exact(first.value());
    Number second = secondOfRange(i, end);
    if (second != null) {
      BigDecimal low = first.value();
      if (low.compareTo(second.value()) > 0 && second.end() - i > 2 && scaled(second)) {
        return second.end();
      }
      if (second.value().compareTo(low) > 0) {
        low = sameScale(i, first, second);
        value = new Value(low, second.value(), false);
        end = second.end();
        start =
            sentence.at(i - 1).is("between") || sentence.reads(i - 2, "ranging", "from")
                ? i - 1
                : i;
      }
    }
    String currency = MONEY.get(sentence.at(start - 1).lower());
    if (currency != null && start == i) {
      start--;
    }
    Bounds.Found before = Bounds.before(sentence, start);
    Bounds.Found after = Bounds.after(sentence, end);
    Bound bound = before.bound() == Bound.NONE ? after.bound() : before.bound();
    if (before.bound() == Bound.ABOUT || after.bound() == Bound.ABOUT) {
      bound = Bound.ABOUT;
    }
    return classify(before.edge(), after.edge(), value.bounded(bound), currency, first);
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
    if (!between && !to && !dash && !or || closed.contains(end + 1)) {
      return null;
    }
    int next = MONEY.containsKey(sentence.at(end + 1).lower()) ? end + 2 : end + 1;
    return NumberWords.at(sentence, next);
  }

  private int classify(int start, int end, Value value, @Nullable String currency, Number first) {
    Token next = sentence.at(end);
    int of = end;
    if (currency != null) {
      Counted counted =
          Counted.of(
              sentence,
              start,
              sentence.at(of).is("in") || sentence.at(of).is("of") ? of + 1 : of,
              closed);
      return add(
          start, end, counted.thing(), deed(counted, start), QuantityKind.MONEY, value, currency);
    }
    if (next.is("%") || next.is("percent") || next.is("per") && sentence.at(end + 1).is("cent")) {
      return percent(start, next.is("per") ? end + 2 : end + 1, value);
    }
    if (next.is("pc") || next.is("percentage")) {
      return percent(start, next.is("pc") ? end + 1 : end + 2, value);
    }
    String coin = MONEY.get(next.lemma());
    if (coin == null && next.capitalised() && sentence.at(end + 1).noun()) {
      coin = MONEY.get(next.lower() + "_" + sentence.at(end + 1).lemma());
    }
    if (coin != null) {
      Counted counted =
          Counted.of(sentence, start, sentence.at(end + 1).is("in") ? end + 2 : end + 1, closed);
      return add(
          start, end + 1, counted.thing(), deed(counted, start), QuantityKind.MONEY, value, coin);
    }
    if (aged(start, end)) {
      int stop = sentence.at(end).lemma().equals("year") ? end + 2 : end;
      return add(start, stop, "person", null, QuantityKind.AGE, value, "year");
    }
    if (DURATIONS.contains(next.lemma())) {
      return duration(start, end, value, next);
    }
    String unit = UNITS.get(next.lemma());
    if (unit != null) {
      int after = sentence.at(end + 1).is("of") ? end + 2 : end + 1;
      Counted counted =
          sentence.at(end + 1).is("of")
              ? Counted.of(sentence, start, after, closed)
              : new Counted(unit, end + 1, null);
      return add(
          start, end + 1, counted.thing(), counted.deed(), QuantityKind.MEASURE, value, unit);
    }
    return count(start, end, value, first);
  }

  private int count(int start, int end, Value value, Number first) {
    Counted counted = Counted.of(sentence, start, end, closed);
    String thing = counted.thing();
    if (thing.isEmpty() && (sentence.at(end).aux() || sentence.at(end).verb()) && start < 3) {
      thing = carried;
    }
    if (thing.isEmpty()
        && !first.digits()
        && start == end - 1
        && sentence.at(end).tag().equals("PUNCT")) {
      return end;
    }
    add(start, end, thing, deed(counted, start), QuantityKind.COUNT, value, null);
    return end;
  }

  /** "including over 4,500 children" shares the deed of the number before it. */
  private @Nullable String deed(Counted counted, int start) {
    boolean part = sentence.at(start - 1).is("including") || sentence.at(start - 1).is("them");
    if (part && !found.isEmpty() && (counted.deed() == null || found.getLast().deed() != null)) {
      return found.getLast().deed();
    }
    return counted.deed();
  }

  private int duration(int start, int end, Value value, Token unit) {
    Token after = sentence.at(end + 1);
    if (after.is("ago") || after.is("earlier") || after.is("later") && value.min() == null) {
      return end + 1;
    }
    Counted counted =
        after.is("of") ? Counted.of(sentence, start, end + 2, closed) : new Counted("", end, null);
    String thing = counted.thing().isEmpty() ? unit.lemma() : counted.thing();
    return add(start, end + 1, thing, null, QuantityKind.DURATION, value, unit.lemma());
  }

  /** "40% of the victims were children" counts children; "70% women and children" too. */
  private int percent(int start, int end, Value value) {
    Counted counted = Counted.of(sentence, start, end, closed);
    int verb = counted.end();
    String thing = counted.thing();
    for (int i = verb; i < verb + 8 && i < sentence.size(); i++) {
      if (sentence.at(i).lemma().equals("be") && !sentence.at(i).is("being")) {
        Counted predicate = Counted.of(sentence, sentence.size() + 1, i + 1, closed);
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
    return add(start, end, thing, counted.deed(), QuantityKind.PERCENT, value, null);
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

  /** "12-year-old", "three-week". */
  private int hyphenated(int i) {
    String[] parts = sentence.at(i).lower().split("-", 3);
    if (parts.length < 2 || !DURATIONS.contains(Lemmas.noun(parts[1]))) {
      return i;
    }
    BigDecimal value = NumberPart.of(parts[0]);
    if (value == null) {
      return i;
    }
    if (parts.length == 3 && parts[2].startsWith("old")) {
      Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, closed);
      String thing = counted.thing().isEmpty() ? "person" : counted.thing();
      return add(
          i, i + 1, thing, null, QuantityKind.AGE, Value.exact(value), Lemmas.noun(parts[1]));
    }
    Counted counted = Counted.of(sentence, sentence.size() + 1, i + 1, closed);
    return add(
        i,
        i + 1,
        counted.thing(),
        null,
        QuantityKind.DURATION,
        Value.exact(value),
        Lemmas.noun(parts[1]));
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
        || bare && before.text().matches("[$#@&/]") && MONEY.get(before.lower()) == null;
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

  private int add(
      int from,
      int to,
      String thing,
      @Nullable String deed,
      QuantityKind kind,
      Value value,
      @Nullable String unit) {
    Span span = sentence.span(from, Math.min(to, sentence.size()));
    found.add(
        new Quantity(
            span,
            span.of(sentence.article()),
            thing,
            deed,
            kind,
            value.min(),
            value.max(),
            value.approximate(),
            false,
            unit));
    return to;
  }
}
