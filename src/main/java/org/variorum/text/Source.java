package org.variorum.text;

/**
 * Who a statement is attributed to.
 *
 * @param span where the mention stands in the text
 * @param text the mention as printed, "He"
 * @param name the first full mention it was resolved to, "Antony J. Blinken"; the printed text
 *     where nothing better is known
 */
public record Source(Span span, String text, String name, SourceType type) {}
