package org.variorum.article;

/**
 * A step is to be done again for an article. Published in the transaction that notes it; the room
 * that the step belongs to orders it there, and tells {@link Repetitions#done} when it did it.
 */
public record RepetitionAsked(
    long id, Repetition.Step step, long articleId, long revisionId, long topicId) {}
