package org.variorum.claim;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Attribution;
import org.variorum.text.Source;
import org.variorum.text.SourceType;

/** Finds what one article has on somebody's word and another tells as a fact on nobody's. */
final class DroppedSource {

  /** A sentence that somebody speaks, or that tells of speaking, vouches for nothing. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "[\"“”]|\\b(?:i|i'm|i've|we|we're|you|my|our|your|us|me|said|says?|saying|told|tells?"
              + "|according|report(?:s|ed|edly)?|announced?|claim(?:s|ed)?|wrote|writes"
              + "|argue[sd]?|accus(?:es|ed|ing)|alleg\\p{L}+)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "In an indictment released by the court, …": the paper vouches. */
  private static final Pattern IN_A_PAPER =
      Pattern.compile(
          "\\bin (?:an?|the|its|his|her|their) (?:[\\p{L}\\d-]+ ){0,3}(?:memo|letter|cable|report"
              + "|petition|document|paper|study|motion|statement|interview|speech|indictment"
              + "|complaint|lawsuit|filing|affidavit|ruling|verdict|audit)\\b",
          Pattern.CASE_INSENSITIVE);

  private DroppedSource() {}

  /** The difference where the second tells flatly what the first has on somebody's word. */
  static @Nullable DraftDifference between(Deed attributed, Deed flat) {
    Attribution attribution = attributed.statement().attribution();
    return attribution != null
            && attributed.isLike(flat.said())
            && attributed.isRetoldBy(flat)
            && attributed.isAttributed()
            && vouches(attribution)
            && attributed.isToldAsFact()
            && flat.isToldAsFact()
            && flat.isToldAsDone()
            && !flat.isAttributed()
            && !isTheActors(attribution, attributed, flat)
            && !vouchesItself(flat.said().statement().sentence())
        ? DraftDifference.of(
            DifferenceKind.VOICE, attributed.said(), flat.said(), attribution.source().text(), "")
        : null;
  }

  /** "The mayor said he was closing the pier": who tells of his own deed in public does it. */
  private static boolean isTheActors(Attribution attribution, Deed attributed, Deed flat) {
    String name = attribution.source().name();
    PhraseWords source = PhraseWords.of(name);
    return source.touches(flat.actor())
        || source.touches(attributed.actor())
        || Pattern.compile("\\bby (?:[\\p{L}-]+ ){0,3}" + Pattern.quote(name))
            .matcher(flat.said().statement().sentence())
            .find();
  }

  private static boolean vouchesItself(String sentence) {
    return SPOKEN.matcher(sentence).find() || IN_A_PAPER.matcher(sentence).find();
  }

  /** An outlet that is credited tells the same in the same voice. */
  private static boolean vouches(Attribution attribution) {
    return Stream.concat(Stream.of(attribution.source()), attribution.chain().stream())
        .map(Source::type)
        .anyMatch(type -> type != SourceType.OUTLET);
  }
}
