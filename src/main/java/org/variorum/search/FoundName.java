package org.variorum.search;

import org.jspecify.annotations.Nullable;
import org.variorum.text.speech.SourceType;

/**
 * A source or an outlet whose name answers a question.
 *
 * @param type null for an outlet
 * @param times how many statements are attributed to it, or how many articles are held of it
 */
public record FoundName(String slug, String name, @Nullable SourceType type, int times) {}
