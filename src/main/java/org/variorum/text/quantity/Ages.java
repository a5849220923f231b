package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.text.date.DateNames;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.Bounds.Bound;

/** Reads how old somebody is: "aged 12", "34 years old", "Okoro, 34,", "in her 40s". */
final class Ages {

  private static final Set<String> CUES = Set.of("aged", "age", "ages");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");
  private static final Set<String> PARTS = Set.of("early", "mid", "middle", "late");

  private final Tally tally;
  private final Tagged sentence;

  Ages(Tally tally) {
    this.tally = tally;
    this.sentence = tally.sentence();
  }

  /** The token after the age, or -1 where the number is none. */
  int read(NumberPhrase phrase) {
    boolean old =
        sentence.at(phrase.end()).lemma().equals("year") && sentence.at(phrase.end() + 1).is("old");
    if (!old && !cued(phrase) && !apposed(phrase)) {
      return -1;
    }
    int end = old ? phrase.end() + 2 : phrase.end();
    Bounds.Found after = Bounds.afterAge(sentence, end);
    return add(phrase.start(), after.edge(), phrase.value().bounded(after.bound()));
  }

  /** "in his late 50s", the token after it, or {@code at}. */
  int decade(int at) {
    String word = sentence.at(at).lower();
    int tens =
        word.matches("[2-9]0s")
            ? word.charAt(0) - '0'
            : DateNames.DECADES.indexOf(word) < 0 ? 0 : DateNames.DECADES.indexOf(word) + 2;
    int owner = at - 1;
    while (PARTS.contains(sentence.at(owner).lower()) || sentence.at(owner).is("-")) {
      owner--;
    }
    if (tens == 0 || !OWNERS.contains(sentence.at(owner).lower())) {
      return at;
    }
    Amount value =
        new Amount(BigDecimal.valueOf(10L * tens), BigDecimal.valueOf(10L * tens + 9), false);
    return add(at, at + 1, value);
  }

  /** "over-65s", "under-18s", the token after it, or {@code at}. */
  int group(int at) {
    String[] parts = sentence.at(at).lower().split("-", 2);
    if (parts.length < 2
        || !parts[1].matches("\\d{1,2}s?|fives?")
        || !parts[0].matches("over|under")) {
      return at;
    }
    BigDecimal value = NumberPart.of(parts[1].replaceFirst("s$", ""));
    Bound bound = parts[0].equals("over") ? Bound.LEAST : Bound.MOST;
    return value == null ? at : add(at, at + 1, Amount.exact(value).bounded(bound));
  }

  private int add(int from, int to, Amount value) {
    return tally.add(from, to, "person", null, QuantityKind.AGE, value, "year");
  }

  private boolean cued(NumberPhrase phrase) {
    return CUES.contains(sentence.at(phrase.at() - 1).lower())
        || CUES.contains(sentence.at(phrase.start() - 1).lower())
        || sentence.reads(phrase.at() - 2, "age", "of");
  }

  /** "Maria Okoro, 34, was unhurt." */
  private boolean apposed(NumberPhrase phrase) {
    int at = phrase.at();
    boolean alone = phrase.start() == at && phrase.end() == at + 1;
    Token who = sentence.at(at - 2);
    boolean person = who.tag().equals("PROPN") || who.noun() && who.text().equals(who.lemma());
    return alone
        && sentence.at(at).text().matches("\\d{1,2}")
        && sentence.at(at - 1).is(",")
        && sentence.at(at + 1).is(",")
        && person;
  }
}
