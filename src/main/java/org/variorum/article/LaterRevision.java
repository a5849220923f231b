package org.variorum.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an outlet was seen to have changed an article.
 *
 * @param number from 2
 * @param kind null where it was not told
 */
public record LaterRevision(
    long articleId, int number, Instant takenAt, @Nullable RevisionKind kind) {}
