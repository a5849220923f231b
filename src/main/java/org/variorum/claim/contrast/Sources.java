package org.variorum.claim.contrast;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

/** Decides whether two statements of one claim give it to different sources. */
final class Sources {

  /** Below it the two may say different things of one matter, each on its own source's word. */
  private static final double SAME_WORDS = 0.85;

  /** Papers by which a person speaks: what the statement says, its author says. */
  private static final Set<String> SPOKEN =
      Set.of(
          "statement",
          "release",
          "tweet",
          "post",
          "email",
          "e-mail",
          "message",
          "testimony",
          "remark",
          "speech",
          "interview",
          "transcript",
          "video",
          "advertisement",
          "ad");

  private static final PhraseWords PAPERS =
      new PhraseWords(
          Set.of(
              "memo",
              "letter",
              "cable",
              "report",
              "petition",
              "document",
              "paper",
              "study",
              "motion"));

  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(?:sa(?:y|id|ys|ying)|tell|told|accord|accuse|wr(?:ite|ote|itten)|report|state|stating"
              + "|note|add|argue|claim|alleg|assert|warn|describe|conclude|f(?:i|ou)nd|show|estimate"
              + "|announce|testif|complain|charge|call|insist|maintain|point)\\p{L}*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE = Pattern.compile("^(?:an?|one)\\b", Pattern.CASE_INSENSITIVE);

  private Sources() {}

  /** The difference where one goes back to a document only and the other to people only. */
  static @Nullable DraftDifference between(Said one, Said two) {
    Attribution first = one.statement().statement().attribution();
    Attribution second = two.statement().statement().attribution();
    return first != null && second != null && conflict(one, two)
        ? DraftDifference.of(
            DifferenceKind.WHO, one, two, first.source().name(), second.source().name())
        : null;
  }

  static boolean isPaper(Said said) {
    Attribution attribution = said.statement().statement().attribution();
    return attribution != null && isOnlyDocument(types(attribution));
  }

  static PhraseWords papers() {
    return PAPERS;
  }

  /**
   * A document against a person: the kinds of source that readers would not take for one another.
   */
  private static boolean conflict(Said one, Said two) {
    Attribution first = one.statement().statement().attribution();
    Attribution second = two.statement().statement().attribution();
    if (first == null || second == null || one.articleId() == two.articleId()) {
      return false;
    }
    Set<SourceType> types = types(first);
    Set<SourceType> others = types(second);
    return (isOnlyDocument(types) && isOnlyPeople(others)
            || isOnlyPeople(types) && isOnlyDocument(others))
        && speaks(first)
        && speaks(second)
        && isTelling(first)
        && isTelling(second)
        && one.cosine(two) >= SAME_WORDS
        && !areOneSource(first, second)
        && !isToldOf(first, two)
        && !isToldOf(second, one);
  }

  /** Whether the words are said; "will propose" and "filed" tell of deeds. */
  private static boolean speaks(Attribution attribution) {
    return SAYING.matcher(attribution.cue()).find();
  }

  /** A person, or a paper that tells of things: a lawsuit or a ruling is what its authors do. */
  private static boolean isTelling(Attribution attribution) {
    return !isOnlyDocument(types(attribution))
        || Stream.concat(Stream.of(attribution.source()), attribution.chain().stream())
            .map(source -> PhraseWords.of(source.name()))
            .anyMatch(name -> PAPERS.words().stream().anyMatch(name::has));
  }

  /** Whether the source of one is the one who acts in the other. */
  private static boolean isToldOf(Attribution attribution, Said other) {
    Predicate deed = other.statement().statement().predicate();
    return deed != null
        && PhraseWords.of(attribution.source().name()).touches(PhraseWords.of(deed.actor()));
  }

  /**
   * A paper and its authors, or a source that was read out of the words it is said to have said.
   */
  private static boolean areOneSource(Attribution one, Attribution two) {
    PhraseWords source = PhraseWords.of(one.source().name());
    PhraseWords other = PhraseWords.of(two.source().name());
    return source.touches(other)
        || mayBeAuthors(one)
        || mayBeAuthors(two)
        || SPOKEN.stream().anyMatch(word -> source.has(word) || other.has(word))
        || isWithinContent(one)
        || isWithinContent(two);
  }

  /** "Engineers", "the officials": those who wrote the paper; "an official" is somebody else. */
  private static boolean mayBeAuthors(Attribution attribution) {
    return attribution.source().type() == SourceType.ANONYMOUS
        && !ONE.matcher(attribution.source().name()).find();
  }

  private static boolean isWithinContent(Attribution attribution) {
    return attribution.content().stream()
        .anyMatch(content -> content.length() > 0 && content.contains(attribution.source().span()));
  }

  private static Set<SourceType> types(Attribution attribution) {
    Set<SourceType> types = EnumSet.of(attribution.source().type());
    attribution.chain().stream().map(Source::type).forEach(types::add);
    types.remove(SourceType.OUTLET);
    return types;
  }

  /** Whether a paper is among those whom the words go back to. */
  static boolean namesPaper(Attribution attribution) {
    return types(attribution).contains(SourceType.DOCUMENT);
  }

  private static boolean isOnlyDocument(Set<SourceType> types) {
    return types.equals(EnumSet.of(SourceType.DOCUMENT));
  }

  private static boolean isOnlyPeople(Set<SourceType> types) {
    return !types.isEmpty()
        && EnumSet.of(SourceType.PERSON, SourceType.ANONYMOUS).containsAll(types);
  }
}
