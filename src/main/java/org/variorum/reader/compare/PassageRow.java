package org.variorum.reader.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.ContrastView;

/**
 * One passage across the articles, or a stretch of passages of which nothing may be shown.
 *
 * @param places one for each article, in their order
 * @param claim the claim over which these articles part; null where they don't
 * @param slots in what they part
 * @param explanations one sentence for each pair of articles that parts, numbers aside
 */
record PassageRow(
    List<PlaceView> places,
    @Nullable Long claim,
    List<String> slots,
    List<ContrastView> explanations) {

  PassageRow(List<PlaceView> places) {
    this(places, null, List.of(), List.of());
  }

  /** Whether several articles have it. */
  public boolean common() {
    return places.stream().filter(place -> !place.absent()).count() > 1 && !folded();
  }

  /** Nothing of it is shown. */
  public boolean folded() {
    return places.stream().noneMatch(PlaceView::shown);
  }

  public boolean differs() {
    return !slots.isEmpty();
  }

  /** The only article that has it; null where several have it or none is shown. */
  public @Nullable PlaceView alone() {
    List<PlaceView> having = places.stream().filter(place -> !place.absent()).toList();
    return having.size() == 1 && !folded() ? having.getFirst() : null;
  }

  /** How the page marks it. */
  public String kind() {
    return folded() ? "folded" : differs() ? "differs" : common() ? "common" : "alone";
  }
}
