package org.variorum.claim.contrast;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateMention;

/** Sets the deeds that two statements begin with against each other. */
final class PlainContrasts {

  /** A "not" or a "may" moves the meaning a little. */
  private static final double SAME = 0.75;

  /** Another day does not; so that less alike sentences tell of two deeds. */
  private static final double NEARLY_SAME = 0.8;

  private PlainContrasts() {}

  /** Takes two statements of one claim. */
  static List<DraftDifference> between(Telling one, Telling two) {
    PlainDeed deed = one.plain();
    PlainDeed other = two.plain();
    return deed == null || other == null || one.said().cosine(two.said()) < SAME
        ? List.of()
        : between(deed, other);
  }

  private static List<DraftDifference> between(PlainDeed one, PlainDeed two) {
    return Stream.of(
            denied(one, two),
            denied(two, one),
            certain(one, two),
            certain(two, one),
            when(one, two))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable DraftDifference denied(PlainDeed denied, PlainDeed told) {
    return denied.clause().denied()
            && !denied.clause().hedged()
            && told.clause().isTold()
            && denied.isSame(told, SAME)
        ? DraftDifference.of(DifferenceKind.DENIED, denied.said(), told.said())
        : null;
  }

  private static @Nullable DraftDifference certain(PlainDeed hedged, PlainDeed told) {
    return hedged.clause().hedged()
            && !hedged.clause().denied()
            && told.clause().isTold()
            && !Days.isBefore(hedged.said(), told.said())
            && !DroppedSource.vouches(told.said())
            && hedged.isSame(told, SAME)
        ? DraftDifference.of(DifferenceKind.CERTAIN, hedged.said(), told.said())
        : null;
  }

  private static @Nullable DraftDifference when(PlainDeed one, PlainDeed two) {
    DateMention first = one.day();
    DateMention second = two.day();
    return first != null
            && second != null
            && Days.areApart(first, second)
            && Days.areOfOneWeek(first, second)
            && one.clause().isTold()
            && two.clause().isTold()
            && one.isSame(two, NEARLY_SAME)
        ? DraftDifference.of(
            DifferenceKind.WHEN, one.said(), two.said(), first.text(), second.text())
        : null;
  }
}
