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
    float[] embedding) {

  public String text() {
    return statement.text();
  }
}
