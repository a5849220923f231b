package org.variorum.provenance;

import org.jspecify.annotations.Nullable;

/** A sentence in which an article says that its own outlet was told, or has the document. */
record OwnReport(long articleId, Relation relation, String evidence, @Nullable Long statementId) {}
