package org.variorum.text.speech;

import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;

/**
 * Who a statement is attributed to.
 *
 * @param span where the mention stands in the text
 * @param text the mention as printed, "He"
 * @param name the first full mention it was resolved to, "Antony J. Blinken"; the printed text
 *     where nothing better is known
 * @param anonymity what is told about somebody unnamed, null for all others
 */
public record Source(
    Span span, String text, String name, SourceType type, @Nullable Anonymity anonymity) {

  /** A source of whom nothing more is told. */
  public Source(Span span, String text, String name, SourceType type) {
    this(span, text, name, type, null);
  }

  Source with(Anonymity told) {
    return new Source(span, text, name, type, told);
  }

  Source called(String known, SourceType as) {
    return new Source(span, text, known, as, anonymity);
  }
}
