package org.variorum.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param name in lower case, unique, never changes
 * @param mustChangePassword nothing else is allowed before
 * @param disabled may not log in for now
 * @param loggedInAt when last; null if never
 * @param publicName what readers see beside what was decided
 */
public record Account(
    long id,
    String name,
    Role role,
    boolean mustChangePassword,
    boolean disabled,
    Instant createdAt,
    @Nullable Instant loggedInAt,
    String publicName) {}
