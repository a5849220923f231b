package org.variorum.curation;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is to be entered; see {@link Decision} for what its parts mean.
 *
 * @param reason must not be blank
 */
public record Draft(
    long topicId,
    Decision.Subject subject,
    long subjectId,
    @Nullable Long otherId,
    Decision.Kind kind,
    @Nullable String said,
    String by,
    String reason) {}
