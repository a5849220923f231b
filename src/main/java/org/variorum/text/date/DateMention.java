package org.variorum.text.date;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;

/**
 * A date or period that the text names, resolved against the day of publication.
 *
 * @param from first day meant
 * @param to last day meant, the same day for an exact date
 * @param time the hour on that day as printed, in the text's own time zone; null where none is
 *     named
 */
public record DateMention(
    Span span,
    String text,
    LocalDate from,
    LocalDate to,
    Precision precision,
    TimeRelation relation,
    @Nullable LocalTime time) {}
