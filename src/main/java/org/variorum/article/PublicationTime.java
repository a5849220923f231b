package org.variorum.article;

import java.time.Instant;

/**
 * When a text was published.
 *
 * @param at the moment, or noon UTC of the day where only the day is known
 * @param dayOnly only the day is known
 */
public record PublicationTime(Instant at, boolean dayOnly) {}
