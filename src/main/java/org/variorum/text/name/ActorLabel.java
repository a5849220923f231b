package org.variorum.text.name;

import org.variorum.text.language.Span;

/**
 * What kind of thing a text calls somebody or something that it names.
 *
 * @param actor the fullest name that the text has for it
 * @param label as printed, without the article before it: "militant group"
 * @param span where the label stands
 */
public record ActorLabel(String actor, String label, Span span) {}
