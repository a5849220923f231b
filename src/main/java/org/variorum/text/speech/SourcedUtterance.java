package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.name.Names;

/** An utterance whose source is resolved. */
public record SourcedUtterance(Utterance utterance, Source source) {

  private static final double LEAST_SHARE = 0.3;

  /** The utterances that name a source and words, in the order of the text. */
  public static List<SourcedUtterance> all(List<Tagged> sentences, List<Utterance> utterances) {
    Sources sources = new Sources(new Names(sentences));
    List<SourcedUtterance> all = new ArrayList<>();
    for (Utterance utterance : utterances) {
      NounPhrases.Range range = utterance.source();
      if (range != null) {
        all.add(
            new SourcedUtterance(
                utterance, source(sentences, sources, utterance.sourceSentence(), range)));
      }
    }
    return all;
  }

  private static Source source(
      List<Tagged> sentences, Sources sources, int sentence, NounPhrases.Range range) {
    Tagged s = sentences.get(sentence);
    Source source = sources.resolve(s, sentence, range);
    if (source.type() != SourceType.ANONYMOUS) {
      return source;
    }
    Tagged next = sentence + 1 < sentences.size() ? sentences.get(sentence + 1) : null;
    return source.with(Anonymities.of(s, range, next));
  }

  public String lemma() {
    return utterance.lemma();
  }

  /** "called on", "asked to". */
  public boolean asks() {
    boolean call = lemma().equals("call") && !utterance.shape().startsWith("np");
    return call
        || lemma().equals("ask") && utterance.shape().endsWith("to")
        || lemma().equals("want")
        || lemma().equals("tell") && utterance.shape().equals("np-to");
  }

  /**
   * Of the utterances the one that covers most of {@code clause}; null where none covers enough of
   * it.
   */
  public static @Nullable SourcedUtterance governing(
      List<SourcedUtterance> candidates, Span clause) {
    SourcedUtterance best = null;
    int most = 0;
    for (SourcedUtterance said : candidates) {
      int overlap = said.overlap(clause);
      int rest =
          clause.length()
              - common(said.source.span(), clause)
              - common(said.utterance.cue(), clause);
      if (overlap > most && overlap >= LEAST_SHARE * rest) {
        best = said;
        most = overlap;
      }
    }
    return best;
  }

  /**
   * This utterance for a clause, with those among {@code others} that say the greater part of the
   * same words.
   */
  public Attribution attribution(List<SourcedUtterance> others, Span clause) {
    int mine = overlap(clause);
    List<Source> chain =
        others.stream()
            .filter(other -> other != this && covers(other.utterance.cue()))
            .filter(other -> other.overlap(clause) * 2 >= mine)
            .map(SourcedUtterance::source)
            .filter(relayed -> !relayed.name().equals(source.name()))
            .toList();
    Span cue = utterance.cue();
    return new Attribution(source, cue(), cue, utterance.content(), chain);
  }

  private String cue() {
    return utterance.cueText();
  }

  private boolean covers(Span span) {
    return utterance.content().stream().anyMatch(content -> content.contains(span));
  }

  private int overlap(Span clause) {
    return utterance.content().stream().mapToInt(content -> common(content, clause)).sum();
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
