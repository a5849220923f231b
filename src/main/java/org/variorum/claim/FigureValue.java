package org.variorum.claim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one statement gives for a figure.
 *
 * @param text the number as printed, with its bound
 * @param min least value, null when open
 * @param max greatest value, null when open
 * @param unknown the article says that the number is not known
 * @param source who it is attributed to, null when the article says it in its own voice
 */
public record FigureValue(
    long articleId,
    long outletId,
    long statementId,
    int position,
    String text,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    boolean unknown,
    Instant asOf,
    @Nullable String source) {}
