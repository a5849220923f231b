package org.variorum.quotation;

/** An article's quotations were read and paired. Published inside the transaction that does. */
public record QuotationsRead(long articleId, long topicId) {}
