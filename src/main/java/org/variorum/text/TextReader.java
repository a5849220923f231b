package org.variorum.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Language;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Tagger;
import org.variorum.text.name.ActorLabel;
import org.variorum.text.name.ActorLabels;
import org.variorum.text.name.NamedThing;
import org.variorum.text.name.NamedThings;
import org.variorum.text.quotation.Quotations;
import org.variorum.text.speech.AttributionTagger;
import org.variorum.text.speech.Attributions;
import org.variorum.text.speech.Cues;
import org.variorum.text.speech.Utterance;

/** Reads a text into sentences and statements. Safe for use by many threads; build it once. */
public final class TextReader {

  private final Tagger tagger = new Tagger();
  private final Cues cues = new Cues();
  private final Attributions attributions;

  public TextReader() {
    this(AttributionTagger.bundled());
  }

  public TextReader(AttributionTagger tagger) {
    this.attributions = new Attributions(tagger, cues);
  }

  /**
   * Reads {@code text}; its paragraphs are parted by line breaks.
   *
   * @param published the day that "Monday" and "last week" are counted from; without it they stay
   *     unread
   * @param language ISO 639-1 code where known; otherwise the language is recognised
   */
  public Reading read(String text, @Nullable LocalDate published, @Nullable String language) {
    String read = language == null ? Language.of(text) : language;
    List<Span> quotations = Quotations.in(text);
    if (!read.equals("en")) {
      return ForeignReading.of(text, read, quotations);
    }
    List<Tagged> sentences = tagged(text);
    return new ArticleReading(
            sentences, quotations, attributions.in(sentences, quotations), cues, published)
        .reading();
  }

  /**
   * What kind of thing {@code text} calls those it names; nothing in other languages than English.
   */
  public List<ActorLabel> labels(String text, @Nullable String language) {
    boolean english = (language == null ? Language.of(text) : language).equals("en");
    return english ? ActorLabels.in(tagged(text), Quotations.in(text)) : List.of();
  }

  /** The common nouns of an English text that may name a thing, in its order. */
  public List<NamedThing> things(String text) {
    return tagged(text).stream().flatMap(sentence -> NamedThings.in(sentence).stream()).toList();
  }

  /** Who says what, without the rest. */
  public List<Relation> relations(String text) {
    List<Tagged> sentences = tagged(text);
    return attributions.in(sentences, Quotations.in(text)).stream()
        .map(utterance -> Relation.of(utterance, sentences))
        .toList();
  }

  private List<Tagged> tagged(String text) {
    List<Tagged> sentences = new ArrayList<>();
    for (Sentences.Place place : Sentences.in(text)) {
      sentences.add(tagger.tag(text, place.span(), place.paragraph()));
    }
    return sentences;
  }

  /**
   * The spans of one attribution.
   *
   * @param relayed whether it stands among the words of another one
   */
  record Relation(@Nullable Span source, Span cue, List<Span> content, boolean relayed) {

    static Relation of(Utterance utterance, List<Tagged> sentences) {
      NounPhrases.Range source = utterance.source();
      Tagged sentence = sentences.get(utterance.sourceSentence());
      return new Relation(
          source == null ? null : sentence.span(source.start(), source.end()),
          utterance.cue(),
          utterance.content(),
          utterance.relayed());
    }
  }
}
