package org.variorum.text.quantity;

import java.util.Set;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.Bounds.Bound;
import org.variorum.text.quantity.NumberWords.Number;

/** Knows the numbers that count nothing: in names, addresses, results and times of day. */
final class NumberNames {

  private static final Set<String> LABELS = Lexicon.words("labels.txt");
  private static final Set<String> STREETS =
      Set.of("street", "avenue", "road", "lane", "square", "drive", "boulevard", "place");
  private static final Set<String> HOURS = Set.of("a.m.", "p.m.", "am", "pm", "gmt", "o'clock");
  private static final Set<String> ZONES =
      Set.of("GMT", "BST", "UTC", "CET", "CEST", "EST", "EDT", "ET", "PT", "PST", "IST");
  private static final Set<String> DASHES = Set.of("-", "–", "‑");
  private static final Set<String> NO_COUNT =
      Set.of("no", "this", "that", "the", "any", "every", "each", "which", "another", "for");
  private static final Set<String> TURNS = Set.of("day", "another", "thing", "side", "point");

  private final Tagged sentence;

  NumberNames(Tagged sentence) {
    this.sentence = sentence;
  }

  /** The token behind a number that counts nothing; {@code i} where the number counts. */
  int skip(int i, Number number) {
    int result = result(i, number);
    if (result > i) {
      return result;
    }
    boolean names =
        time(i, number)
            || label(i, number)
            || name(i, number)
            || address(number)
            || pronoun(i, number);
    return names ? number.end() : i;
  }

  private boolean time(int i, Number number) {
    return HOURS.contains(sentence.at(number.end()).lower())
        || sentence.at(i).text().matches("\\d{1,2}[.:]\\d\\d")
            && ZONES.contains(sentence.at(number.end()).text());
  }

  private boolean label(int i, Number number) {
    Token before = sentence.at(i - 1);
    return LABELS.contains(before.lower()) && (number.digits() || before.capitalised());
  }

  /** "3-1", "a 6-3 ruling", "555-0142": two numbers joined that make no range. */
  private int result(int i, Number number) {
    int dash = number.end();
    Token second = sentence.at(dash + 1);
    boolean joined =
        number.digits()
            && DASHES.contains(sentence.at(dash).text())
            && sentence.at(dash).start() == sentence.at(dash - 1).end()
            && second.start() == sentence.at(dash).end();
    Number other = joined ? NumberWords.at(sentence, dash + 1) : null;
    if (other == null || !other.digits()) {
      return i;
    }
    boolean falls = other.value().compareTo(number.value()) < 0;
    return falls || second.text().matches("0\\d+") ? other.end() : i;
  }

  private boolean name(int i, Number number) {
    Token before = sentence.at(i - 1);
    Token token = sentence.at(i);
    Token next = sentence.at(number.end());
    if (!number.digits()) {
      boolean capitals = i > 0 && token.capitalised();
      return capitals
          && (before.is("of") && sentence.at(i - 2).capitalised()
              || before.capitalised()
                  && !before.verb()
                  && (i > 1 || before.tag().equals("PROPN"))
                  && number.end() == i + 1);
    }
    if (!token.text().matches("\\d{1,4}") || number.end() != i + 1) {
      return false;
    }
    boolean year = token.text().matches("(?:19|20)\\d\\d") && !next.noun();
    boolean named =
        before.tag().equals("PROPN")
            && before.capitalised()
            && !before.is("between")
            && Percents.length(sentence, number.end()) == 0;
    boolean afterPlace = sentence.at(i - 2).tag().equals("ADP") && next.noun();
    boolean bounded =
        next.noun() && !next.capitalised() && Bounds.before(sentence, i).bound() != Bound.NONE;
    return year
        || named && !afterPlace && !bounded && Tally.MONEY.get(before.lower()) == null
        || before.text().matches("[$#@&/]") && Tally.MONEY.get(before.lower()) == null;
  }

  /** "10 Downing Street". */
  private boolean address(Number number) {
    int i = number.end();
    while (i < number.end() + 3 && sentence.at(i).capitalised()) {
      if (i > number.end() && STREETS.contains(sentence.at(i).lower())) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "one of the memos", "no one", "that one" count nothing; "one or two" does. */
  private boolean pronoun(int i, Number number) {
    if (!sentence.at(i).is("one") || number.end() != i + 1) {
      return sentence.at(i).is("zero") && sentence.at(i + 1).is("-");
    }
    if (NO_COUNT.contains(sentence.at(i - 1).lower())) {
      return true;
    }
    Token next = sentence.at(i + 1);
    boolean range = (next.is("or") || next.is("to")) && NumberWords.at(sentence, i + 2) != null;
    boolean bounded = Bounds.before(sentence, i).bound() != Bound.NONE;
    boolean counts = next.noun() || next.tag().equals("ADJ") && sentence.at(i + 2).noun();
    return !range && !(counts || bounded && next.is("of")) || TURNS.contains(next.lower());
  }
}
