package org.variorum.outlet;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param home address of its front page
 * @param country ISO 3166-1 alpha-2 code
 * @param language ISO 639-1 code
 * @param sample invented, it ships with Variorum
 */
public record Outlet(
    long id,
    String slug,
    String name,
    @Nullable String home,
    @Nullable String country,
    @Nullable String language,
    boolean sample) {}
