package org.variorum.text;

import java.time.LocalDate;

/**
 * A date or period that the text names, resolved against the day of publication.
 *
 * @param from first day meant
 * @param to last day meant, the same day for an exact date
 */
public record DateMention(Span span, String text, LocalDate from, LocalDate to) {}
