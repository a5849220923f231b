package org.variorum.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param url where the outlet publishes it
 * @param language ISO 639-1 code
 * @param beginning the first thousand characters of its text, whitespace as it stands; empty where
 *     the outlet forbids showing a copy
 * @param time when it was published, or first seen where the outlet does not say
 * @param changed when its current revision was taken
 */
public record ListedArticle(
    long id,
    long outletId,
    long topicId,
    @Nullable String url,
    String title,
    @Nullable String language,
    String beginning,
    Instant time,
    int revision,
    Instant changed) {}
