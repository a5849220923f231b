package org.variorum.article;

/**
 * What became of a submission, and the article that it became or already was.
 *
 * @param articleId 0 where the outcome is one that keeps nothing
 * @param truncated the page shows only the beginning of its text
 * @param substantive it was revised, and a number, name, source or quotation changed
 */
public record Taken(long articleId, ImportOutcome outcome, boolean truncated, boolean substantive) {

  static Taken nothing(ImportOutcome why) {
    return new Taken(0, why, false, false);
  }
}
