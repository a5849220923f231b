package org.variorum.claim.contrast;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.speech.Attribution;

/** Sets what a paper says against like words that somebody spoke elsewhere, "on social media". */
final class SpokenElsewhere {

  private static final Pattern VOICES =
      Pattern.compile(
          "\\b(?:social media|online|tweet(?:s|ed)?|facebook|twitter|instagram|interview|speech"
              + "|television|radio|podcast|blog|press conference|news conference)\\b",
          Pattern.CASE_INSENSITIVE);

  /** With a medium named and words shared, less likeness is needed. */
  private static final double ALIKE = 0.7;

  private SpokenElsewhere() {}

  /** What a paper says against what somebody says elsewhere, "on social media", in like words. */
  static @Nullable DraftDifference between(Said paper, Said voice) {
    Attribution document = paper.statement().statement().attribution();
    Attribution other = voice.statement().statement().attribution();
    Predicate deed = voice.statement().statement().predicate();
    boolean apart =
        document != null
            && Sources.isPaper(paper)
            && (other == null || !Sources.namesPaper(other))
            && deed != null
            && !PhraseWords.of(deed.actor()).isEmpty()
            && !document.content().isEmpty()
            && is(paper, voice);
    if (!apart || paper.cosine(voice) < ALIKE || !shareTheirWords(paper, voice)) {
      return null;
    }
    String actor = Objects.requireNonNull(Objects.requireNonNull(deed).actor());
    return VOICES.matcher(actor).find() || PhraseWords.of(actor).touches(Sources.papers())
        ? null
        : DraftDifference.of(
            DifferenceKind.WHO,
            paper,
            voice,
            Objects.requireNonNull(document).source().name(),
            actor);
  }

  /** Whether the second statement names a medium that is no paper, and the first does not. */
  static boolean is(Said paper, Said voice) {
    return isSpoken(voice) && !isSpoken(paper);
  }

  /** Whether both name a medium in which somebody spoke, or both go back to a paper only. */
  static boolean areOfOneKind(Said one, Said two) {
    return isSpoken(one)
        ? isSpoken(two)
        : Sources.isPaper(one) && Sources.isPaper(two) && !isSpoken(two);
  }

  private static boolean isSpoken(Said said) {
    return VOICES.matcher(said.statement().sentence()).find();
  }

  /** Most content words of the shorter one stand in the longer. */
  private static boolean shareTheirWords(Said one, Said two) {
    Set<String> words = Set.copyOf(one.statement().statement().terms());
    Set<String> others = Set.copyOf(two.statement().statement().terms());
    long shared = words.stream().filter(others::contains).count();
    return 2 * shared >= Math.min(words.size(), others.size());
  }
}
