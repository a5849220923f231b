package org.variorum.text.name;

import org.variorum.text.language.Span;

/**
 * A common noun with the words before it that say which, as it may name a thing: "dissent memo".
 *
 * @param text as printed, without articles and numbers
 * @param head its noun as a lemma
 * @param span where it stands
 * @param before the lemma of the word before the phrase that is no small word, "sign" for "signed
 *     the dissent memo"; empty where it begins its clause
 * @param after the lemma of the word behind it; empty where a mark stands there
 */
public record NamedThing(String text, String head, Span span, String before, String after) {}
