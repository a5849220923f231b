package org.variorum.text;

import java.util.List;
import org.variorum.text.language.Span;

/**
 * One sentence with what it asserts.
 *
 * @param paragraph number of its paragraph, from 0
 * @param statements at least one, in the order of the text
 */
public record Sentence(Span span, String text, int paragraph, List<Statement> statements) {

  public Sentence {
    statements = List.copyOf(statements);
  }
}
