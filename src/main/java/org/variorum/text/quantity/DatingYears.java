package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/**
 * Reads the years that date a thing: "established in 1971", "a 2016 cable"; and passes by those
 * that stand before a name, as in "2016 Republicans", because they count nothing.
 */
final class DatingYears {

  private static final Set<String> BEGINNING =
      Set.of(
          "establish",
          "exist",
          "date",
          "begin",
          "start",
          "open",
          "form",
          "build",
          "write",
          "sign",
          "adopt",
          "draft",
          "elect",
          "set",
          "make");

  /** Words after which even a number that looks like a year counts: "more than 2014 Danes". */
  private static final Set<String> COUNTING =
      Set.of(
          "than",
          "about",
          "around",
          "over",
          "under",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "exactly",
          "least",
          "most",
          "to",
          "up",
          "all",
          "another",
          "these",
          "those",
          "other",
          "total");

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
    if (isPartOfName(i)) {
      return i + 1;
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
    boolean placed =
        Set.of("in", "since", "from", "back").contains(sentence.at(i - 1).lower())
            || sentence.reads(i - 2, "back", "to");
    if (!placed) {
      return i;
    }
    for (int j = i - 2; j >= 0 && j > i - 6; j--) {
      boolean dates = sentence.at(j).is("dates"); // the tagger takes it for a noun
      if (dates || sentence.at(j).verb()) {
        boolean past = sentence.at(j).lower().matches(".*(?:ed|en|t|n|d|ade|nt)");
        if (dates || past) {
          String object = object(j, i);
          String thing = object.isEmpty() && founds(j) ? subject(j) : object;
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

  /**
   * Of our days, with no comma in it, and before a capital: newspapers write counts above a
   * thousand with a comma. After "killed" or "about" it counts all the same, and so may a round
   * 2000.
   */
  private boolean isPartOfName(int i) {
    Token before = sentence.at(i - 1);
    Token next = sentence.at(i + 1);
    return sentence.at(i).text().matches("19[5-9]\\d|20(?!00)[0-4]\\d")
        && next.capitalised()
        && next.noun()
        && !COUNTING.contains(before.lower())
        && !(before.verb() && Deeds.isFate(Deeds.common(before.lemma())));
  }

  /**
   * "The channel was set up in 1971", "the union, founded in 1902": what stands before the verb is
   * what began; of "officials warned in 2021" it is not.
   */
  private boolean founds(int verb) {
    boolean passive = false;
    for (int j = verb - 1; j >= 0 && (sentence.at(j).aux() || sentence.at(j).adverb()); j--) {
      passive |= sentence.at(j).lemma().equals("be");
    }
    return passive || BEGINNING.contains(Deeds.common(Lemmas.verb(sentence.at(verb).lower())));
  }

  /** "The council founded the library in 1971" dates the library. */
  private String object(int verb, int year) {
    String head = "";
    for (int j = verb + 1; j < year - 1; j++) {
      Token token = sentence.at(j);
      boolean inside = token.tag().equals("DET") || token.tag().equals("ADJ") || token.noun();
      if (!inside) {
        break;
      }
      head = token.noun() ? token.lemma() : head;
    }
    return head;
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
