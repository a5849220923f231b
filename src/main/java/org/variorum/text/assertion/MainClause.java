package org.variorum.text.assertion;

import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;

/**
 * The clause that a statement begins with, in the words of the article and before anything that
 * depends on it: "The council passed the plan | that would close two bridges". Words behind it,
 * such as "would", say nothing of whether it was done.
 *
 * @param subject as printed; in a passive what the deed was done to
 * @param action the verb as {@link Predicate} gives it, told as past
 * @param object as printed, null where there is none and in a passive
 * @param passive "was passed"
 * @param denied "did not pass"
 * @param hedged "may have passed", "is thought to have passed"
 * @param span its words in the article
 */
public record MainClause(
    String subject,
    String action,
    @Nullable String object,
    boolean passive,
    boolean denied,
    boolean hedged,
    Span span) {

  /** Asserted as a fact. */
  public boolean isTold() {
    return !denied && !hedged;
  }
}
