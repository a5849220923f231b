package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Tells what a number that was read measures: money, a share, an age, a period, or things. */
final class Measures {

  private static final Set<String> COMPARING =
      Set.of("as", "more", "the", "higher", "larger", "bigger", "faster", "greater", "less");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tally tally;
  private final Tagged sentence;
  private final List<ToIntFunction<NumberPhrase>> kinds;

  Measures(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
    this.kinds =
        List.of(
            new Sums(tally)::read,
            new Percents(tally)::read,
            new Ages(tally)::read,
            new Periods(tally)::read,
            this::multiple,
            this::measure,
            this::count);
  }

  /** Adds what {@code phrase} measures and returns the token after it. */
  int classify(NumberPhrase phrase) {
    return kinds.stream()
        .mapToInt(kind -> kind.applyAsInt(phrase))
        .filter(end -> end >= 0)
        .findFirst()
        .orElse(phrase.end());
  }

  /** "three times as many". */
  private int multiple(NumberPhrase phrase) {
    int times = phrase.end();
    if (!sentence.at(times).is("times") || !COMPARING.contains(sentence.at(times + 1).lower())) {
      return -1;
    }
    int from = sentence.at(times + 1).is("as") ? times + 3 : times + 2;
    Counted counted = Counted.from(sentence, from, tally.closed());
    return tally.add(
        phrase.start(),
        times + 1,
        counted.thing(),
        null,
        QuantityKind.MULTIPLE,
        phrase.value(),
        null);
  }

  private int measure(NumberPhrase phrase) {
    String joined = Units.letter(phrase.last().unit());
    Units.Unit unit =
        sentence.at(phrase.at() - 1).is("magnitude")
            ? new Units.Unit("magnitude", phrase.end())
            : joined == null
                ? Units.at(sentence, phrase.end())
                : new Units.Unit(joined, phrase.end());
    if (unit == null) {
      return -1;
    }
    boolean half = sentence.reads(unit.end(), "and", "a", "half");
    int end = half ? unit.end() + 3 : unit.end();
    boolean of = sentence.at(end).is("of");
    Counted counted =
        of
            ? Counted.of(sentence, phrase.start(), end + 1, tally.closed())
            : new Counted(unit.name(), end, null);
    return tally.add(
        phrase.start(),
        end,
        counted.thing(),
        counted.deed(),
        QuantityKind.MEASURE,
        half ? phrase.value().plus(HALF) : phrase.value(),
        unit.name());
  }

  private int count(NumberPhrase phrase) {
    Counted counted = Counted.of(sentence, phrase.start(), phrase.end(), tally.closed());
    String thing = counted.thing().isEmpty() ? borrowed(phrase) : counted.thing();
    boolean exclaimed =
        thing.isEmpty()
            && !phrase.last().digits()
            && phrase.start() == phrase.end() - 1
            && sentence.at(phrase.end()).tag().equals("PUNCT");
    if (exclaimed || !phrase.last().unit().isEmpty()) {
      return phrase.end();
    }
    Bounds.Found after = Bounds.after(sentence, counted.end());
    tally.add(
        phrase.start(),
        phrase.end(),
        thing,
        tally.deed(counted, phrase.start()),
        QuantityKind.COUNT,
        phrase.value().bounded(after.bound()),
        null);
    return phrase.end();
  }

  /** "Two were sent" counts what was counted before. */
  private String borrowed(NumberPhrase phrase) {
    Token next = sentence.at(phrase.end());
    if (!next.aux() && !next.verb()) {
      return "";
    }
    boolean clause = sentence.at(phrase.start() - 1).is(",") && !tally.found().isEmpty();
    if (clause && tally.found().getLast().kind() == QuantityKind.COUNT) {
      return tally.found().getLast().counted();
    }
    return phrase.start() < 3 ? tally.carried() : "";
  }
}
