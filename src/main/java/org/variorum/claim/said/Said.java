package org.variorum.claim.said;

import java.time.Instant;
import org.variorum.statement.KeptStatement;
import org.variorum.text.encoder.Embedder;

/** A statement together with when and in which story it was published. */
public record Said(KeptStatement statement, Instant time, boolean dayOnly, long storyId) {

  public long id() {
    return statement.id();
  }

  public long articleId() {
    return statement.articleId();
  }

  public double cosine(Said other) {
    return Embedder.cosine(statement.embedding(), other.statement.embedding());
  }
}
