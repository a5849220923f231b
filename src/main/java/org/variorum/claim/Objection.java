package org.variorum.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What later articles say against a curator's decision.
 *
 * @param word names it, as {@link org.variorum.curation.Decision.Doubt} has it; null where nothing
 *     does
 * @param sides ids of the articles that say so, or that stand on each side
 * @param fewest from so many outlets each side must be
 */
record Objection(ClaimDecision to, @Nullable String word, List<Set<Long>> sides, int fewest) {

  /** One outlet may err, or repeat itself. */
  static final int SEVERAL = 2;

  Objection {
    sides = sides.stream().map(Set::copyOf).toList();
  }

  static Objection none(ClaimDecision to) {
    return new Objection(to, null, List.of(), 0);
  }

  /** One that needs no later article: what was decided about has gone. */
  static Objection gone(ClaimDecision to) {
    return new Objection(to, "gone", List.of(), 0);
  }

  /** One that several outlets make. */
  static Objection of(ClaimDecision to, String word, Set<Long> articles) {
    return new Objection(to, word, List.of(articles), SEVERAL);
  }
}
