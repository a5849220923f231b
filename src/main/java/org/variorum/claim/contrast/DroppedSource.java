package org.variorum.claim.contrast;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.ToldCounts;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

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

  /** "Forty are still there", "the toll stands at forty". */
  private static final Set<String> STATES = Set.of("be", "remain", "stand");

  private DroppedSource() {}

  /**
   * The difference where the second tells flatly what the first has on somebody's word.
   *
   * @param deed that the first tells of, null where there is none
   * @param told the same of the second
   */
  static @Nullable DraftDifference between(
      Said attributed, @Nullable Deed deed, Said flat, @Nullable Deed told) {
    return deed == null || told == null ? ofCount(attributed, flat) : ofDeed(deed, told);
  }

  private static @Nullable DraftDifference ofDeed(Deed attributed, Deed flat) {
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
            && !vouches(flat.said())
        ? DraftDifference.of(
            DifferenceKind.VOICE, attributed.said(), flat.said(), attribution.source().text(), "")
        : null;
  }

  /**
   * Also where the second tells of no deed but only how many there are of what the first counts:
   * "is holding about 240", "more than 200 are still there".
   */
  private static @Nullable DraftDifference ofCount(Said attributed, Said flat) {
    Statement one = attributed.statement().statement();
    Statement two = flat.statement().statement();
    Attribution attribution = one.attribution();
    return attribution != null
            && two.attribution() == null
            && vouches(attribution)
            && isState(two)
            && isFact(one)
            && isFact(two)
            && ToldCounts.of(one).in(Deed.attributed(attributed)).meet(ToldCounts.of(two))
            && !PhraseWords.of(attribution.source().name()).touches(PhraseWords.of(two.text()))
            && !vouches(flat)
        ? DraftDifference.of(
            DifferenceKind.VOICE, attributed, flat, attribution.source().text(), "")
        : null;
  }

  private static boolean isState(Statement statement) {
    Predicate predicate = statement.predicate();
    return predicate != null && STATES.contains(predicate.action());
  }

  private static boolean isFact(Statement statement) {
    return statement.modality() == Modality.FACT && !statement.negated() && !statement.hedged();
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

  /** Whether a statement's sentence names somebody who says so. */
  static boolean vouches(Said said) {
    String sentence = said.statement().sentence();
    return SPOKEN.matcher(sentence).find() || IN_A_PAPER.matcher(sentence).find();
  }

  /** An outlet that is credited tells the same in the same voice. */
  private static boolean vouches(Attribution attribution) {
    return Stream.concat(Stream.of(attribution.source()), attribution.chain().stream())
        .map(Source::type)
        .anyMatch(type -> type != SourceType.OUTLET);
  }
}
