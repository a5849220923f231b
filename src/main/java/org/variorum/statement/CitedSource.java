package org.variorum.statement;

import org.variorum.text.speech.SourceType;

/**
 * A source with how much is attributed to it.
 *
 * @param statements that are attributed to it
 * @param articles that these stand in
 * @param outlets whose articles these are
 */
public record CitedSource(
    long id,
    String slug,
    String name,
    SourceType type,
    int statements,
    int articles,
    int outlets) {}
