package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.speech.SpanFinder.Labelled;
import org.variorum.text.speech.TokenFacts.Facts;

/**
 * Finds cues, and with each its source and the words attributed, by learned weights. Safe for use
 * by many threads; build it once.
 */
public final class AttributionTagger {

  /** The least score of what is found among attributed words: it shall be likelier than not. */
  private static final float LIKELY = 0;

  private final TaggerWeights weights;
  private final CueFinder cueFinder;
  private final SpanFinder spanFinder;
  private final @Nullable TokenVectors vectors;

  /** The tagger with the bundled weights and encoder. */
  public static AttributionTagger bundled() {
    TaggerWeights weights = TaggerWeights.bundled();
    return new AttributionTagger(weights, new TokenVectors(weights));
  }

  /** A tagger that knows of the tokens' vectors nothing where {@code vectors} is null. */
  public AttributionTagger(TaggerWeights weights, @Nullable TokenVectors vectors) {
    this.weights = weights;
    this.cueFinder = new CueFinder(weights);
    this.spanFinder = new SpanFinder(weights);
    this.vectors = vectors;
  }

  /** A run of an article's tokens, all in one sentence. */
  record Run(int sentence, int start, int end) {}

  /**
   * An attribution as it is found.
   *
   * @param source null where the text names none
   * @param relayed whether its cue stands among the words of another one, who relays it
   * @param score how much the cue looks like one, as log-odds
   */
  record Tie(Run cue, @Nullable Run source, List<Run> content, boolean relayed, float score) {}

  /** The attributions in the order of their cues. */
  List<Tie> in(List<Tagged> sentences, List<List<Facts>> facts) {
    int tokens = facts.stream().mapToInt(List::size).sum();
    float[] inputs =
        vectors == null ? new float[tokens * cueFinder.width()] : vectors.of(sentences, facts);
    List<Tie> ties = new ArrayList<>();
    for (Stretches.Own own : Stretches.of(sentences, facts, inputs, cueFinder.width())) {
      read(sentences, own, ties);
    }
    ties.sort(
        Comparator.comparingInt((Tie tie) -> tie.cue().sentence())
            .thenComparingInt(tie -> tie.cue().start()));
    return ties;
  }

  private void read(List<Tagged> sentences, Stretches.Own own, List<Tie> ties) {
    Stretch stretch = own.stretch();
    List<Labelled> found = labelled(stretch, weights.threshold());
    Set<Stretch.Place> cues = new HashSet<>();
    found.forEach(labelled -> cues.add(stretch.places().get(labelled.cue().start())));
    for (Labelled labelled : found) {
      int cue = labelled.cue().start();
      if (cue >= own.from() && cue < own.to()) {
        ties.add(tie(stretch, labelled, false));
        for (Range content : runs(labelled, SpanFinder.CONTENT)) {
          Range words =
              new Range(content.start() + labelled.from(), content.end() + labelled.from());
          ties.addAll(relayed(sentences, stretch, words, cues));
        }
      }
    }
  }

  /**
   * Reads the words of an attribution again, by themselves. In the corpus that the weights were
   * learned from nothing is attributed within what is attributed, so the whole sentence hides it.
   */
  private List<Tie> relayed(
      List<Tagged> sentences, Stretch stretch, Range content, Set<Stretch.Place> known) {
    List<Tie> ties = new ArrayList<>();
    AttributedWords attributed = new AttributedWords(sentences, stretch, content);
    if (vectors == null || !attributed.mayRelay()) {
      return ties;
    }
    Stretch words = attributed.alone(vectors);
    for (Labelled labelled : labelled(words, LIKELY)) {
      int cue = labelled.cue().start();
      Tie tie = tie(words, labelled, true);
      if (tie.source() != null
          && !tie.content().isEmpty()
          && !words.flag(cue, TokenFacts.QUOTED)
          && known.add(words.places().get(cue))) {
        ties.add(tie);
      }
    }
    return ties;
  }

  private List<Labelled> labelled(Stretch stretch, float least) {
    float[] values = stretch.inputs();
    cueFinder.read(stretch.facts(), values);
    float[] probabilities = cueFinder.probabilities(values, stretch.size());
    float[] start = spanFinder.start(values, stretch.size());
    int[] marks = SpanFinder.marks(stretch);
    return CueFinder.candidates(probabilities).stream()
        .map(cue -> spanFinder.label(stretch, values, start, marks, probabilities, cue))
        .filter(labelled -> labelled.score() >= least)
        .toList();
  }

  private static Tie tie(Stretch stretch, Labelled labelled, boolean relayed) {
    List<Run> content = new ArrayList<>();
    for (Range range : runs(labelled, SpanFinder.CONTENT)) {
      content.addAll(bySentence(stretch, labelled.from(), range));
    }
    Range source = null;
    float best = Float.NEGATIVE_INFINITY;
    for (Range range : runs(labelled, SpanFinder.SOURCE)) {
      float margin = margin(labelled, range);
      source = margin > best ? range : source;
      best = Math.max(best, margin);
    }
    return new Tie(
        bySentence(stretch, 0, labelled.cue()).getFirst(),
        source == null ? null : bySentence(stretch, labelled.from(), source).getFirst(),
        content,
        relayed,
        labelled.score());
  }

  /** By how much a run looks more like a source than like nothing. */
  private static float margin(Labelled labelled, Range range) {
    int labels = labelled.scores().length / labelled.labels().length;
    float margin = 0;
    for (int i = range.start(); i < range.end(); i++) {
      margin +=
          labelled.scores()[i * labels + SpanFinder.SOURCE]
              - labelled.scores()[i * labels + SpanFinder.OUTSIDE];
    }
    return margin;
  }

  private static List<Range> runs(Labelled labelled, int label) {
    List<Range> runs = new ArrayList<>();
    int[] labels = labelled.labels();
    int start = -1;
    for (int i = 0; i <= labels.length; i++) {
      boolean on = i < labels.length && labels[i] == label;
      if (on && start < 0) {
        start = i;
      } else if (!on && start >= 0) {
        runs.add(new Range(start, i));
        start = -1;
      }
    }
    return runs;
  }

  private static List<Run> bySentence(Stretch stretch, int offset, Range range) {
    List<Run> runs = new ArrayList<>();
    for (int i = range.start() + offset; i < range.end() + offset; i++) {
      Stretch.Place place = stretch.places().get(i);
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.sentence() == place.sentence()) {
        runs.set(runs.size() - 1, new Run(last.sentence(), last.start(), place.token() + 1));
      } else {
        runs.add(new Run(place.sentence(), place.token(), place.token() + 1));
      }
    }
    return runs;
  }
}
