package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.Bounds.Bound;
import org.variorum.text.quantity.NumberWords.Number;

/** Reads numbers joined to other words: "12-year-old", "three-week", "40-plus", "tenfold". */
final class CompoundNumbers {

  private static final Set<String> THINGS = Lexicon.words("hyphenated.txt");

  private final Tally tally;
  private final Tagged sentence;
  private final Measures measures;

  CompoundNumbers(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
    this.measures = new Measures(tally);
  }

  /** A number and the words joined to it. */
  private record Parts(Amount value, List<String> rest) {

    String unit() {
      return Lemmas.noun(rest.getFirst());
    }

    Parts with(Amount other) {
      return new Parts(other, rest);
    }
  }

  /** The token after what begins at {@code i}, or {@code i}. */
  int hyphenated(int i) {
    Parts parts = parts(i);
    if (parts != null) {
      return read(i, i + 1, parts);
    }
    Parts range = range(i);
    return range == null ? i : read(i, i + 4, range);
  }

  /** "12- to 15-year-olds", "a six- to eight-week strike". */
  private @Nullable Parts range(int i) {
    boolean linked =
        sentence.at(i + 1).is("-")
            && sentence.at(i + 1).start() == sentence.at(i).end()
            && Set.of("to", "and", "or").contains(sentence.at(i + 2).lower());
    BigDecimal low = linked ? NumberPart.of(sentence.at(i).lower()) : null;
    Parts high = low == null ? null : parts(i + 3);
    return high == null ? null : high.with(new Amount(low, high.value().max(), false));
  }

  private @Nullable Parts parts(int i) {
    String word = sentence.at(i).lower();
    if (word.endsWith("fold") && word.length() > 5) {
      BigDecimal times = NumberPart.of(word.substring(0, word.length() - 4).replaceFirst("-$", ""));
      return times == null ? null : new Parts(Amount.exact(times), List.of("fold"));
    }
    List<String> words = Arrays.asList(word.split("-"));
    if (words.size() < 2) {
      return null;
    }
    if (words.getLast().equals("long") && Units.DURATIONS.contains(Lemmas.noun(words.getFirst()))) {
      boolean one = words.getFirst().equals(Lemmas.noun(words.getFirst()));
      return new Parts(one ? Amount.exact(BigDecimal.ONE) : Amount.vague(2, 9), words);
    }
    if (words.getFirst().equals("half")) {
      return new Parts(Amount.exact(new BigDecimal("0.5")), words.subList(1, words.size()));
    }
    for (int length = Math.min(2, words.size() - 1); length > 0; length--) {
      BigDecimal value = NumberPart.of(String.join("-", words.subList(0, length)));
      if (value != null) {
        return halved(new Parts(Amount.exact(value), words.subList(length, words.size())));
      }
    }
    return null;
  }

  /** "two-and-a-half". */
  private static Parts halved(Parts parts) {
    List<String> rest = parts.rest();
    boolean half = rest.size() > 2 && rest.subList(0, 3).equals(List.of("and", "a", "half"));
    return half
        ? new Parts(parts.value().plus(new BigDecimal("0.5")), rest.subList(2, rest.size()))
        : parts;
  }

  private int read(int i, int end, Parts parts) {
    String unit = parts.unit();
    boolean old = parts.rest().size() > 1 && parts.rest().get(1).startsWith("old");
    if (Units.DURATIONS.contains(unit)) {
      Counted counted = Counted.from(sentence, end, tally.closed());
      String thing = old && counted.thing().isEmpty() ? "person" : counted.thing();
      return tally.add(
          i, end, thing, null, old ? QuantityKind.AGE : QuantityKind.DURATION, parts.value(), unit);
    }
    String measure = unit.equals("magnitude") ? unit : Units.letter(unit);
    if (measure != null) {
      return tally.add(i, end, measure, null, QuantityKind.MEASURE, parts.value(), measure);
    }
    if (THINGS.contains(unit)) {
      return tally.add(i, end, unit, null, QuantityKind.COUNT, parts.value(), null);
    }
    return switch (unit) {
      case "fold" -> tally.add(i, end, "", null, QuantityKind.MULTIPLE, parts.value(), null);
      case "strong" -> tally.add(i, end, "", null, QuantityKind.COUNT, parts.value(), null);
      case "plus" -> measures.classify(phrase(i, end, parts.value()).bounded(Bound.LEAST));
      case "odd" -> measures.classify(phrase(i, end, parts.value()).bounded(Bound.ABOUT));
      case "half" -> measures.classify(phrase(i, end, parts.value()));
      default -> scaled(i, end, parts);
    };
  }

  /** "a $2-billion deal". */
  private int scaled(int i, int end, Parts parts) {
    String word = parts.rest().getFirst();
    BigDecimal scale = NumberWords.scale(new Token(word, word, sentence.at(i).span(), "NUM", word));
    return scale == null || parts.rest().size() > 1
        ? i
        : measures.classify(phrase(i, end, parts.value().times(scale)).bounded(sentence));
  }

  private NumberPhrase phrase(int i, int end, Amount value) {
    String currency = Tally.MONEY.get(sentence.at(i - 1).lower());
    Number last = new Number(BigDecimal.ONE, end, true);
    return new NumberPhrase(currency == null ? i : i - 1, i, end, value, last, currency);
  }
}
