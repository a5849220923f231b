package org.variorum.claim;

import org.jspecify.annotations.Nullable;

/**
 * On whose word an article has a claim.
 *
 * @param source null where it states it in its own voice
 */
public record OtherWord(
    long articleId, String outlet, @Nullable String source, @Nullable String sourceSlug) {}
