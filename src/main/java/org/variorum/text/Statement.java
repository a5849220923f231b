package org.variorum.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.assertion.MainClause;
import org.variorum.text.assertion.Modality;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.date.DateMention;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.SourceType;

/**
 * What one sentence, or one clause of it, asserts.
 *
 * @param span the clause, inside the sentence
 * @param text the words of the clause
 * @param attribution who it is attributed to, null when the article says it in its own voice
 * @param names the proper names in it, as printed
 * @param denied the words that its negation bears on, null where it denies nothing
 * @param predicate who does what, null where no verb was found
 * @param main the clause that it begins with, null where that tells no deed plainly
 * @param terms its content words as lower-case lemmas, names and numbers left in
 */
public record Statement(
    Span span,
    String text,
    @Nullable Attribution attribution,
    List<Quantity> quantities,
    List<DateMention> dates,
    List<Quotation> quotations,
    List<String> names,
    List<String> terms,
    boolean hedged,
    boolean negated,
    Modality modality,
    @Nullable Span denied,
    @Nullable Predicate predicate,
    @Nullable MainClause main) {

  public Statement {
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  /** The same of a source that somebody calls otherwise, wherever it is attributed to one. */
  public Statement attributedTo(String name, SourceType type) {
    return new Statement(
        span,
        text,
        attribution == null ? null : attribution.to(name, type),
        quantities,
        dates,
        quotations,
        names,
        terms,
        hedged,
        negated,
        modality,
        denied,
        predicate,
        main);
  }

  /**
   * Who does what it tells, where only the clause before names them: "Hamas" for "seized around
   * 240"; null where its own words do, or do not begin with the deed.
   */
  public @Nullable String actorBefore() {
    return predicate != null
            && predicate.actor() != null
            && !text.contains(predicate.actor())
            && Predicate.tells(text.split("\\W", 2)[0], predicate.action())
        ? predicate.actor()
        : null;
  }
}
