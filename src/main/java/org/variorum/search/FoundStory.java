package org.variorum.search;

import java.time.Instant;

/** A story whose headline answers a question. */
public record FoundStory(
    long storyId,
    String slug,
    Highlights title,
    int articles,
    int outlets,
    Instant first,
    Instant last) {}
