package org.variorum.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that opens whole texts in the API.
 *
 * @param mayWrite it takes in articles too
 * @param mayOperate it shows the inside of the running program too
 * @param alertsOnly it opens the feed of alerts and nothing else
 * @param createdBy name of an account; empty for the console
 * @param lastUsedAt to the minute; null if never
 * @param revokedAt null while it is in use
 */
public record ApiToken(
    String name,
    boolean mayWrite,
    boolean mayOperate,
    boolean alertsOnly,
    String createdBy,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {}
