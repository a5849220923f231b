package org.variorum.chronicle;

import org.jspecify.annotations.Nullable;

/**
 * What one article puts into a disagreement.
 *
 * @param statementId the statement it stands in, which may be of an earlier revision; null where
 *     the whole article is meant
 * @param words what it says in this respect, as printed; may be empty
 * @param against it stands against the sides that are not: the later number, the altered words, the
 *     copy
 */
public record Side(long articleId, @Nullable Long statementId, String words, boolean against) {}
