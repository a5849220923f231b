package org.variorum.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an outlet did not show an article.
 *
 * @param at when it was first seen to be gone
 * @param reason what the outlet's server answered, in a few words
 * @param restored when it was seen again; null while it is gone
 */
public record Withdrawal(Instant at, String reason, @Nullable Instant restored) {}
