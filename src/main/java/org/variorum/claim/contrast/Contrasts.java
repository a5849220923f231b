package org.variorum.claim.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.assertion.MainClause;
import org.variorum.text.assertion.Modality;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.Precision;
import org.variorum.text.date.TimeRelation;
import org.variorum.text.language.Span;
import org.variorum.text.speech.Attribution;

/**
 * Sets two statements against each other in all that is no number. Each test asks first whether
 * both tell of the same deed, and is silent where it can't be sure.
 */
final class Contrasts {

  /** Below it a source or a hedge may belong to other words of the sentence. */
  private static final double SAME_WORDS = 0.85;

  private Contrasts() {}

  /** All in which two statements of one claim part; empty for statements of one article. */
  static List<DraftDifference> between(Telling here, Telling there) {
    Said one = here.said();
    Said two = there.said();
    Deed first = here.deed();
    Deed second = there.deed();
    if (one.articleId() == two.articleId()) {
      return List.of();
    }
    List<DraftDifference> found = new ArrayList<>();
    found.add(Sources.between(one, two));
    found.add(SpokenElsewhere.between(one, two));
    found.add(SpokenElsewhere.between(two, one));
    found.add(DroppedSource.between(one, first, two, second));
    found.add(DroppedSource.between(two, second, one, first));
    if (second != null) {
      found.add(done(one, second));
    }
    if (first != null) {
      found.add(done(two, first));
    }
    if (first != null && second != null) {
      found.add(actor(first, second));
      found.add(certain(first, second));
      found.add(certain(second, first));
      found.add(denied(first, second));
      found.add(denied(second, first));
      found.add(when(first, second));
    }
    for (DraftDifference plain : PlainContrasts.between(here, there)) {
      if (found.stream()
          .filter(Objects::nonNull)
          .noneMatch(other -> other.kind() == plain.kind())) {
        found.add(plain);
      }
    }
    return found.stream().filter(Objects::nonNull).toList();
  }

  private static @Nullable DraftDifference actor(Deed one, Deed two) {
    boolean apart =
        isNamed(one) && isNamed(two)
            || isPaperAgainstVoice(one, two)
            || isPaperAgainstVoice(two, one);
    if (!apart || !one.sameAs(two) || !one.isToldAsFact() || !two.isToldAsFact()) {
      return null;
    }
    PhraseWords all = PhraseWords.of(one.said().statement().sentence());
    PhraseWords others = PhraseWords.of(two.said().statement().sentence());
    return one.actor().touches(others) || two.actor().touches(all)
        ? null
        : DraftDifference.of(
            DifferenceKind.ACTOR, one.said(), two.said(), actorOf(one), actorOf(two));
  }

  /** Common nouns are too often other words for one and the same: "police", "officers". */
  private static boolean isNamed(Deed deed) {
    String actor = actorOf(deed);
    return !deed.actor().isEmpty()
        && deed.statement().names().stream().anyMatch(name -> actor.contains(name));
  }

  /**
   * A paper and its authors are mostly one; not so where these spoke elsewhere, "on television".
   */
  private static boolean isPaperAgainstVoice(Deed paper, Deed voice) {
    return paper.actor().touches(Sources.papers())
        && !voice.actor().touches(Sources.papers())
        && !voice.actor().isEmpty()
        && SpokenElsewhere.is(paper.said(), voice.said());
  }

  private static String actorOf(Deed deed) {
    Predicate predicate = deed.statement().predicate();
    return predicate == null || predicate.actor() == null ? "" : predicate.actor();
  }

  /** The demand is read by its words: whom it asks to do what stands in what somebody wants. */
  private static @Nullable DraftDifference done(Said asked, Deed done) {
    if (asked.statement().statement().modality() != Modality.DEMANDED || tells(asked, done)) {
      return null;
    }
    String demand = demand(asked);
    PhraseWords wanted = PhraseWords.of(demand);
    return done.isToldAsFact()
            && done.isToldAsDone()
            && done.isToldIn(demand)
            && !done.actor().isEmpty()
            && !done.object().isEmpty()
            && done.actor().meansLike(wanted)
            && done.object().isPartOf(wanted)
            && done.isLike(asked)
        ? DraftDifference.of(DifferenceKind.DONE, asked, done.said())
        : null;
  }

  /** "The council has closed the bridge, as it should": what else is asked is by the way. */
  private static boolean tells(Said asked, Deed done) {
    MainClause main = asked.statement().statement().main();
    return main != null && !main.denied() && main.action().equals(done.action());
  }

  /** What is asked, and of whom: "urged the council | to close" leaves him outside the content. */
  private static String demand(Said asked) {
    Statement statement = asked.statement().statement();
    Attribution attribution = statement.attribution();
    return attribution != null && statement.text().startsWith(attribution.source().text())
        ? statement.text().substring(attribution.source().text().length())
        : Deed.attributed(asked);
  }

  private static @Nullable DraftDifference certain(Deed hedged, Deed certain) {
    return hedged.statement().hedged()
            && !hedged.statement().negated()
            && hedged.statement().modality() == Modality.FACT
            && certain.isToldAsFact()
            && !certain.isAttributed()
            && !Days.isBefore(hedged.said(), certain.said())
            && hedged.sameWithActor(certain)
            && hedged.said().cosine(certain.said()) >= SAME_WORDS
        ? DraftDifference.of(DifferenceKind.CERTAIN, hedged.said(), certain.said())
        : null;
  }

  private static @Nullable DraftDifference denied(Deed denied, Deed affirmed) {
    Span span = denied.statement().denied();
    return span != null
            && denied.isToldIn(Deed.words(denied.said(), span))
            && denied.statement().modality() == Modality.FACT
            && affirmed.isToldAsFact()
            && affirmed.isToldAsDone()
            && denied.sameWithActor(affirmed)
        ? DraftDifference.of(DifferenceKind.DENIED, denied.said(), affirmed.said())
        : null;
  }

  /** The same words on two days of publication ("today") are mostly of one text, printed twice. */
  private static @Nullable DraftDifference when(Deed one, Deed two) {
    DateMention first = day(one);
    DateMention second = day(two);
    return first != null
            && second != null
            && Days.areApart(first, second)
            && !first.text().equalsIgnoreCase(second.text())
            && one.isToldAsFact()
            && two.isToldAsFact()
            && one.sameWithActor(two)
        ? DraftDifference.of(
            DifferenceKind.WHEN, one.said(), two.said(), first.text(), second.text())
        : null;
  }

  /** The one day on which the deed is told to have been; null where several dates are named. */
  private static @Nullable DateMention day(Deed deed) {
    List<DateMention> dates = deed.statement().dates();
    return dates.size() == 1
            && Set.of(Precision.DAY, Precision.HOUR).contains(dates.getFirst().precision())
            && dates.getFirst().relation() == TimeRelation.AT
        ? dates.getFirst()
        : null;
  }
}
