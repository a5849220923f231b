package org.variorum.text.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Tagged;

/**
 * The thing behind a number and what became of it: "palestinian", "kill".
 *
 * @param end the token after the words that name the thing
 * @param deed null where no verb ties the thing
 */
record Counted(String thing, int end, @Nullable String deed) {

  private static final String PEOPLE = "people";
  private static final Set<String> TOTALS = Set.of("number", "count", "tally", "estimate", "total");
  private static final int REACH = 14;

  /** What is counted by the number that stands from token {@code from} up to {@code to}. */
  static Counted of(Tagged sentence, int from, int to, Set<Integer> closed) {
    int start = CountedWords.start(sentence, to);
    int end = CountedWords.end(sentence, start, closed);
    String thing = CountedName.of(sentence, start, end);
    if (thing.isEmpty()) {
      return withoutNoun(sentence, from, to);
    }
    String fate = Deeds.ofWord(thing);
    if (fate != null) {
      return new Counted(PEOPLE, end, fate);
    }
    String deed = Deeds.before(sentence, from);
    return new Counted(thing, end, deed == null ? Deeds.after(sentence, end) : deed);
  }

  /** What is counted from token {@code start} on, by words that are no number. */
  static Counted from(Tagged sentence, int start, Set<Integer> closed) {
    return of(sentence, sentence.size() + 1, start, closed);
  }

  private static Counted withoutNoun(Tagged sentence, int from, int to) {
    String fate = Deeds.ofWord(sentence.at(to).lower());
    if (fate != null && !sentence.at(to).is("missing")) {
      return new Counted(PEOPLE, to + 1, fate);
    }
    String done = Deeds.before(sentence, from);
    if (done != null && Deeds.isFate(done)) {
      return new Counted(PEOPLE, to, done);
    }
    int total = totalBefore(sentence, from);
    if (total > 0) {
      Counted counted = from(sentence, total, Set.of());
      return new Counted(counted.thing(), to, counted.deed());
    }
    return Deeds.tollBefore(sentence, from)
        ? new Counted(PEOPLE, to, "kill")
        : new Counted("", to, Deeds.after(sentence, to));
  }

  /** "The number of people killed there stands at": where the counted words begin, or -1. */
  private static int totalBefore(Tagged sentence, int from) {
    for (int i = from - 3; i >= 0 && i > from - REACH; i--) {
      if (TOTALS.contains(sentence.at(i).lower()) && sentence.at(i + 1).is("of")) {
        return i + 2;
      }
    }
    return -1;
  }
}
