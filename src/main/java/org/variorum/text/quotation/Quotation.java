package org.variorum.text.quotation;

import org.variorum.text.language.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words without their marks
 * @param scare the marks hold a term at a distance instead of repeating somebody's speech
 */
public record Quotation(Span span, String text, boolean scare) {}
