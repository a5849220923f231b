package org.variorum.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.NounPhrases.Range;

/**
 * An attribution before its source is resolved.
 *
 * @param sentence position of the cue's sentence
 * @param source null where the text names none
 */
record Utterance(
    int sentence,
    String lemma,
    String shape,
    @Nullable Range source,
    Span cue,
    String cueText,
    List<Span> content) {}
