package org.variorum.article.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared with its next or previous version.
 *
 * @param truncated it is only the beginning of what was published
 * @param published the day from which "Monday" counts
 * @param language ISO 639-1 code
 */
public record Version(
    String title,
    String text,
    boolean truncated,
    @Nullable LocalDate published,
    @Nullable String language) {}
