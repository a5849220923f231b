package org.variorum.text;

/**
 * Words between quotation marks.
 *
 * @param span the words without their marks
 * @param scare the marks hold a term at a distance instead of repeating somebody's speech
 */
public record Quotation(Span span, String text, boolean scare) {}
