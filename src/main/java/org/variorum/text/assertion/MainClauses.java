package org.variorum.text.assertion;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/** Reads the clause that a statement begins with, where it tells plainly what somebody did. */
public final class MainClauses {

  /** Before the verb they make it no deed, or somebody else's. */
  private static final Set<String> OPENERS = Lexicon.words("clause-openers.txt");

  /** What ends a clause behind its verb: "to" and "amid" go on with it. */
  private static final Set<String> ENDS = Lexicon.words("clause-ends.txt");

  /** Beside a verb they leave it undone. */
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "should", "must", "can", "shall", "'ll", "'d", "wo", "ca");

  /** An aside that holds one of them is no apposition. */
  private static final Set<String> SPOKEN =
      Set.of("\"", "“", "”", "—", "–", ";", ":", "said", "says");

  /** A dateline is no longer. */
  private static final int DATELINE = 10;

  private MainClauses() {}

  /**
   * The first clause of {@code clause}, a stretch of {@code s}.
   *
   * @return null where what stands before its verb leaves open who did it, or whether it was done
   */
  public static @Nullable MainClause of(Tagged s, Span clause) {
    int first = s.indexAt(clause.start());
    int from = behindDateline(s, first);
    for (int i = from + 1; i < s.size() && s.at(i).start() < clause.end(); i++) {
      boolean held = Hedges.isHeld(s, i) && s.at(i + 1).is("to");
      if (Predicates.acts(s, i) && !Predicates.aside(s, i) && !held) {
        return isTold(s, i) ? at(s, clause, from, i) : null;
      }
    }
    return null;
  }

  /** "NORVALE (Courier) — ". */
  private static int behindDateline(Tagged s, int first) {
    String place = s.at(first).text();
    return place.length() < 2 || !place.chars().allMatch(Character::isUpperCase)
        ? first
        : IntStream.range(first, Math.min(s.size(), first + DATELINE))
            .filter(i -> s.at(i).is("—") || s.at(i).is("–"))
            .map(i -> i + 1)
            .findFirst()
            .orElse(first);
  }

  /** "Passed", "has passed", "did not pass"; neither "passes" nor "would pass". */
  private static boolean isTold(Tagged s, int verb) {
    String word = s.at(verb).lower();
    boolean past =
        word.endsWith("ed")
            || !word.endsWith("s") && !word.endsWith("ing") && !s.at(verb).lemma().equals(word);
    int group = Actors.groupStart(s, verb);
    boolean did = IntStream.range(group, verb).anyMatch(i -> s.at(i).is("did"));
    return (past || did)
        && IntStream.range(group, verb).noneMatch(i -> MODALS.contains(s.at(i).lower()));
  }

  private static @Nullable MainClause at(Tagged s, Span clause, int from, int verb) {
    int group = Actors.groupStart(s, verb);
    boolean held = s.at(group - 1).is("to") && Hedges.isHeld(s, group - 2);
    int first = held ? Actors.groupStart(s, group - 2) : group;
    Range subject = Actors.before(s, first);
    int end = subject == null ? 0 : Actors.withoutAside(s, subject);
    if (subject == null || end <= subject.start() || !isPlain(s, from, first)) {
      return null;
    }
    Predicate predicate = Predicates.at(s, verb);
    boolean passive = Predicates.passive(s, group, verb);
    return new MainClause(
        s.text(subject.start(), end),
        predicate.action(),
        passive ? null : predicate.object(),
        passive,
        IntStream.range(first, verb).anyMatch(i -> Negation.denies(s, i)),
        held || IntStream.range(first, verb).anyMatch(i -> Hedges.isHedge(s, i)),
        new Span(s.at(from).start(), end(s, clause, verb)));
  }

  /** Whether nothing but the subject, and what is said of it in passing, stands before the verb. */
  private static boolean isPlain(Tagged s, int from, int group) {
    int comma = from;
    while (comma < group && !s.at(comma).is(",")) {
      comma++;
    }
    boolean apposition =
        comma < group - 1
            && s.at(group - 1).is(",")
            && !s.at(from).tag().equals("ADP")
            && words(s, from, group).noneMatch(i -> SPOKEN.contains(s.at(i).lower()));
    return words(s, from, apposition ? comma : group)
        .noneMatch(i -> OPENERS.contains(s.at(i).lower()));
  }

  /** The tokens outside brackets. */
  private static IntStream words(Tagged s, int from, int to) {
    return IntStream.range(from, to).filter(i -> !Actors.isBracketed(s, i));
  }

  private static int end(Tagged s, Span clause, int verb) {
    for (int i = verb + 1; i < s.size() && s.at(i).start() < clause.end(); i++) {
      if (ENDS.contains(s.at(i).lower())) {
        return s.at(i - 1).end();
      }
    }
    return clause.end();
  }
}
