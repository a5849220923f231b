package org.variorum.wording;

import org.variorum.text.language.Span;

/**
 * A name in its sentence, of which so much is left as tells how it is used.
 *
 * @param statementId the first statement of the sentence
 * @param before what stands before it
 * @param name as printed
 */
public record Excerpted(
    long articleId, long outletId, long statementId, String before, String name, String after) {

  private static final int AROUND = 60;

  static Excerpted of(long articleId, long outletId, long statementId, String sentence, Span name) {
    int from = Math.max(0, name.start() - AROUND);
    from = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
    from = Math.min(from, name.start());
    int to = Math.min(sentence.length(), name.end() + AROUND);
    to = to == sentence.length() ? to : Math.max(name.end(), sentence.lastIndexOf(' ', to));
    return new Excerpted(
        articleId,
        outletId,
        statementId,
        (from == 0 ? "" : "… ") + sentence.substring(from, name.start()),
        name.of(sentence),
        sentence.substring(name.end(), to) + (to == sentence.length() ? "" : " …"));
  }
}
