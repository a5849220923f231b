package org.variorum.claim.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/**
 * How many a statement says there are that did or suffered its deed: "about 240 miners were
 * trapped". What it counts by the way ("a fund for the 240 miners") is none of it.
 */
public record ToldCounts(List<Quantity> counts) {

  public static ToldCounts of(Statement statement) {
    Predicate predicate = statement.predicate();
    return new ToldCounts(
        predicate == null
            ? List.of()
            : statement.quantities().stream()
                .filter(count -> count.kind() == QuantityKind.COUNT)
                .filter(count -> JoinedFigures.atLeast(JoinedFigures.DISTINCTIVE, count))
                .filter(count -> !ValueComparison.isVague(count))
                .filter(count -> isToldOf(count, predicate))
                .toList());
  }

  private static boolean isToldOf(Quantity count, Predicate predicate) {
    return predicate.action().equals(count.deed())
        || names(predicate.actor(), count)
        || names(predicate.object(), count);
  }

  private static boolean names(@Nullable String words, Quantity count) {
    return words != null && words.contains(count.text());
  }

  /** Those that stand in these words. */
  public ToldCounts in(String words) {
    return new ToldCounts(counts.stream().filter(count -> words.contains(count.text())).toList());
  }

  /** Both count one thing, each by a telling number, and the numbers may be one. */
  public boolean meet(ToldCounts others) {
    return counts.stream()
        .anyMatch(one -> others.counts.stream().anyMatch(two -> mayBeOne(one, two)));
  }

  private static boolean mayBeOne(Quantity one, Quantity two) {
    return CountedThing.same(one, two) && ValueComparison.between(one, two) != Outcome.DIFFERS;
  }
}
