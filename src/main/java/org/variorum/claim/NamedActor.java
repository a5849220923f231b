package org.variorum.claim;

import org.variorum.text.Predicate;
import org.variorum.text.Statement;

/**
 * Who gave, bought or lost what a number counts. What two states give are two numbers, though the
 * words are the same.
 */
final class NamedActor {

  private static final PhraseWords NOBODY = PhraseWords.of(null);

  private NamedActor() {}

  /** Both numbers are of what a named actor did, and the names have no word in common. */
  static boolean areOthers(Amount one, Amount two) {
    PhraseWords actor = of(one);
    PhraseWords other = of(two);
    return !actor.isEmpty() && !other.isEmpty() && !actor.touches(other);
  }

  /** Common nouns are too often other words for one and the same: "officials", "the ministry". */
  private static PhraseWords of(Amount amount) {
    Statement statement = amount.said().statement().statement();
    Predicate predicate = statement.predicate();
    if (predicate == null || predicate.actor() == null) {
      return NOBODY;
    }
    String actor = predicate.actor();
    boolean named = statement.names().stream().anyMatch(actor::contains);
    int end = statement.text().indexOf(actor) + actor.length();
    return named && statement.text().indexOf(amount.quantity().text(), end) >= end
        ? PhraseWords.of(actor)
        : NOBODY;
  }
}
