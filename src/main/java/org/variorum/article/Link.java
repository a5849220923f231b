package org.variorum.article;

import org.variorum.text.language.Span;

/**
 * A link inside an article's text.
 *
 * @param span the linked words, counted in the article's text
 * @param address where it leads, an absolute http or https address
 */
public record Link(Span span, String address) {}
