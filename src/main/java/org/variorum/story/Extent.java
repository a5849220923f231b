package org.variorum.story;

import java.time.Instant;

/**
 * How much a topic has in its stories.
 *
 * @param outlets whose articles these are
 */
public record Extent(
    int stories, int articles, int outlets, Instant firstPublished, Instant lastPublished) {}
