package org.variorum.statement;

import org.jspecify.annotations.Nullable;
import org.variorum.text.Statement;

/**
 * A statement with its place.
 *
 * @param position its number in the article, from 0
 * @param sentence the whole sentence it stands in
 * @param sentenceStart where that sentence starts in the article's text
 * @param sourceSlug the source it is attributed to, null in the article's own voice
 * @param embedding unit vector of its words
 * @param sourceNamed whether a curator gave its source the name that it has
 */
public record KeptStatement(
    long id,
    long articleId,
    int position,
    int paragraph,
    String sentence,
    int sentenceStart,
    Statement statement,
    @Nullable String sourceSlug,
    float[] embedding,
    boolean sourceNamed) {

  /** A statement whose source bears the name that was read. */
  public KeptStatement(
      long id,
      long articleId,
      int position,
      int paragraph,
      String sentence,
      int sentenceStart,
      Statement statement,
      @Nullable String sourceSlug,
      float[] embedding) {
    this(
        id,
        articleId,
        position,
        paragraph,
        sentence,
        sentenceStart,
        statement,
        sourceSlug,
        embedding,
        false);
  }

  public String text() {
    return statement.text();
  }
}
