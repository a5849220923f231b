package org.variorum.story;

import java.time.Instant;

/**
 * That an outlet told a story.
 *
 * @param at when its article was published, or first seen where the outlet does not say
 */
public record Telling(long outletId, Instant at) {}
