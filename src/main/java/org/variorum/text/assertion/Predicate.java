package org.variorum.text.assertion;

import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Lemmas;

/**
 * Who does what to whom in a clause, a passive turned round: "40 nurses were dismissed by the
 * mayor" has the mayor as its actor and the nurses as its object.
 *
 * @param actor as printed, null where nobody is named
 * @param action the verb as a lemma, "kill" also for "slay" and the like
 * @param object as printed, null where there is none
 */
public record Predicate(@Nullable String actor, String action, @Nullable String object) {

  /** The same deed of this actor, who stands before it. */
  public Predicate by(@Nullable String actor) {
    return new Predicate(actor, action, object);
  }

  /** Whether a word is a form of an action's verb, or of one that tells the same: "murdered". */
  public static boolean tells(String word, String action) {
    return Deeds.common(Lemmas.verb(word)).equals(action);
  }
}
