package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.speech.AttributionTagger.Run;
import org.variorum.text.speech.AttributionTagger.Tie;

/**
 * Finds who says what in the sentences of one article: what the tagger finds, named speakers of
 * dialogues, and quotations that go on. Safe for use by many threads; build it once.
 */
public final class Attributions {

  private static final Set<String> CLOSES = Set.of(")", "]", "%", "'s", "'");

  private final AttributionTagger tagger;
  private final Cues cues;

  public Attributions(AttributionTagger tagger, Cues cues) {
    this.tagger = tagger;
    this.cues = cues;
  }

  /** Utterances in the order of their cues. */
  public List<Utterance> in(List<Tagged> sentences, List<Span> quotations) {
    List<Utterance> found = new ArrayList<>();
    for (Tie tie : tagger.in(sentences, TokenFacts.in(sentences, quotations, cues))) {
      Utterance utterance = utterance(sentences, tie);
      if (!utterance.content().isEmpty() || introduces(sentences, tie)) {
        found.add(utterance);
      }
    }
    found.addAll(Relayed.in(sentences, found));
    found.addAll(Speakers.in(sentences, found));
    found.sort(Comparator.comparingInt(utterance -> utterance.cue().start()));
    return ContinuedSpeech.of(sentences, quotations, OwnClauses.of(sentences, found));
  }

  private static Utterance utterance(List<Tagged> sentences, Tie tie) {
    Tagged s = sentences.get(tie.cue().sentence());
    Run cue = withoutArticle(s, trimmed(s, tie.cue()));
    Run source =
        tie.source() == null
            ? null
            : whole(
                sentences.get(tie.source().sentence()),
                trimmed(sentences.get(tie.source().sentence()), tie.source()));
    List<Span> content = joined(sentences, tie.content());
    return new Utterance(
        tie.cue().sentence(),
        lemma(s, tie.cue()),
        shape(sentences, tie),
        source == null ? null : new Range(source.start(), source.end()),
        source == null ? tie.cue().sentence() : source.sentence(),
        span(sentences, cue),
        span(sentences, cue).of(s.article()),
        content,
        tie.relayed());
  }

  private static Span span(List<Tagged> sentences, Run run) {
    return sentences.get(run.sentence()).span(run.start(), run.end());
  }

  /** The runs as stretches of the text; those of whole sentences one after the other are one. */
  private static List<Span> joined(List<Tagged> sentences, List<Run> runs) {
    List<Span> joined = new ArrayList<>();
    @Nullable Run last = null;
    for (Run run : runs) {
      Span span = span(sentences, run);
      boolean goesOn =
          last != null
              && run.start() == 0
              && run.sentence() == last.sentence() + 1
              && last.end() == sentences.get(last.sentence()).size();
      if (goesOn) {
        joined.set(joined.size() - 1, new Span(joined.getLast().start(), span.end()));
      } else {
        joined.add(span);
      }
      last = run;
    }
    return joined;
  }

  /** The run without the marks at its ends. */
  private static Run trimmed(Tagged s, Run run) {
    int start = run.start();
    int end = run.end();
    while (start < end - 1 && (!s.at(start).word() || clock(s.at(start)))) {
      start++;
    }
    while (end - 1 > start && !s.at(end - 1).word() && !CLOSES.contains(s.at(end - 1).lower())) {
      end--;
    }
    return new Run(run.sentence(), start, end);
  }

  private static Run withoutArticle(Tagged s, Run cue) {
    boolean article = cue.end() - cue.start() > 1 && s.at(cue.end() - 1).tag().equals("DET");
    return article ? new Run(cue.sentence(), cue.start(), cue.end() - 1) : cue;
  }

  /** The run with the article or possessive before it. */
  private static Run whole(Tagged s, Run source) {
    Token before = s.at(source.start() - 1);
    boolean begins =
        before.tag().equals("DET") && s.at(source.start()).tag().matches("NOUN|ADJ|PROPN");
    return begins ? new Run(source.sentence(), source.start() - 1, source.end()) : source;
  }

  /** The hour of an entry of a live blog. */
  private static boolean clock(Token token) {
    return token.digits() && token.text().matches("\\d{1,2}[:.]\\d\\d\\p{L}*+");
  }

  private static String lemma(Tagged s, Run cue) {
    Token best = s.at(cue.start());
    for (int i = cue.start(); i < cue.end(); i++) {
      Token token = s.at(i);
      if (token.verb() || token.noun() && !best.verb()) {
        best = token;
      }
    }
    return best.lemma();
  }

  private static String shape(List<Tagged> sentences, Tie tie) {
    Run cue = tie.cue();
    Run first =
        tie.content().stream()
            .filter(run -> run.sentence() > cue.sentence() || run.start() >= cue.end())
            .findFirst()
            .orElse(null);
    boolean before = !tie.content().isEmpty() && tie.content().getFirst() != first;
    if (first == null || before) {
      return "post";
    }
    Tagged s = sentences.get(first.sentence());
    boolean addressed = first.sentence() == cue.sentence() && first.start() > cue.end() + 1;
    return (addressed ? "np-" : "") + opening(s, first.start());
  }

  private static String opening(Tagged s, int start) {
    Token token = s.at(start);
    if (token.is("to") || token.is("that")) {
      return token.lower();
    }
    if (!token.word()) {
      return "quote";
    }
    int end = NounPhrases.after(s, start).end();
    boolean clause = s.at(end).verb() || s.at(end).aux() || s.at(end).adverb();
    return end == start || clause ? "bare" : "np";
  }

  /** "She said:" at the end of a sentence. */
  private static boolean introduces(List<Tagged> sentences, Tie tie) {
    Tagged s = sentences.get(tie.cue().sentence());
    return s.at(s.size() - 1).is(":") && tie.cue().end() >= s.size() - 3;
  }
}
