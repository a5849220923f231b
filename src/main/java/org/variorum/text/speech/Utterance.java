package org.variorum.text.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;

/**
 * An attribution before its source is resolved.
 *
 * @param sentence position of the cue's sentence
 * @param lemma the cue's verb, or its last noun
 * @param shape what the words begin with: "that", "to", "quote", "bare" or "np", after "np-" where
 *     somebody is spoken to; "post" where they stand before the cue, "speaker" behind a name and a
 *     colon
 * @param source null where the text names none
 * @param sourceSentence position of the source's sentence
 * @param relayed whether the cue stands among the words of another utterance
 */
public record Utterance(
    int sentence,
    String lemma,
    String shape,
    @Nullable Range source,
    int sourceSentence,
    Span cue,
    String cueText,
    List<Span> content,
    boolean relayed) {

  public Utterance {
    content = List.copyOf(content);
  }

  Utterance with(List<Span> words) {
    return with(words, relayed);
  }

  Utterance with(List<Span> words, boolean relayed) {
    return new Utterance(
        sentence, lemma, shape, source, sourceSentence, cue, cueText, words, relayed);
  }
}
