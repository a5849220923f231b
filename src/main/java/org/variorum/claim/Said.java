package org.variorum.claim;

import java.time.Instant;
import org.variorum.statement.KeptStatement;
import org.variorum.text.encoder.Embedder;

/** A statement together with when and in which story it was published. */
record Said(KeptStatement statement, Instant time, boolean dayOnly, long storyId) {

  long id() {
    return statement.id();
  }

  long articleId() {
    return statement.articleId();
  }

  double cosine(Said other) {
    return Embedder.cosine(statement.embedding(), other.statement.embedding());
  }
}
