package org.variorum.reader.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statement.KeptStatement;
import org.variorum.text.quantity.Quantity;

/** The sentence that something on a page stands on, and where to find it. */
public record Evidence(KeptStatement statement, Publication publication) {

  /** A number of the sentence, as printed and as read. */
  public record Reading(String text, String counted, Range range) {}

  public long id() {
    return statement.id();
  }

  public Quote quote() {
    return Quote.of(statement);
  }

  /** Its beginning, for a list. */
  public String line() {
    return Excerpt.of(statement.text(), Excerpt.LINE);
  }

  public @Nullable SourceWords source() {
    return SourceWords.of(statement.statement().attribution());
  }

  public boolean hedged() {
    return statement.statement().hedged();
  }

  public List<Reading> numbers() {
    return statement.statement().quantities().stream().map(Evidence::reading).toList();
  }

  /** The place in the outlet's own page; null where there is nothing that may be linked. */
  public @Nullable String place() {
    return WebLink.to(publication.article().url(), statement.sentence());
  }

  private static Reading reading(Quantity quantity) {
    return new Reading(quantity.text(), quantity.counted(), Range.of(quantity));
  }
}
