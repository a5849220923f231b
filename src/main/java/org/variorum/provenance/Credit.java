package org.variorum.provenance;

import org.jspecify.annotations.Nullable;

/**
 * An article's declared debt to another outlet.
 *
 * @param outlet the outlet's real name, whether we hold it or not
 * @param evidence the sentence that declares it
 */
public record Credit(
    long articleId,
    String outlet,
    Relation relation,
    String evidence,
    @Nullable Long statementId) {}
