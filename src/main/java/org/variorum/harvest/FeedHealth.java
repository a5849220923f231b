package org.variorum.harvest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How reading a feed goes.
 *
 * @param lastSuccess when it was read last; null if never
 * @param nextVisit null while it is not read
 * @param rhythm from one visit to the next while nothing fails
 * @param kept how many articles came by it
 * @param failures how often in a row it failed
 * @param trouble what came of the last visit, in words; null unless it failed
 */
public record FeedHealth(
    long feedId,
    @Nullable Instant lastSuccess,
    @Nullable Instant nextVisit,
    Duration rhythm,
    long kept,
    int failures,
    @Nullable String trouble) {}
