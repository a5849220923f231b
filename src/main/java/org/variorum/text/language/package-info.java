/**
 * Words of a text and what grammar says of them: spans, tokens, parts of speech, sentences,
 * clauses, noun phrases, and the word lists that all the room reads with.
 */
@NamedInterface("language")
@NullMarked
package org.variorum.text.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
