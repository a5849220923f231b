package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the printings of one quotation. What is paired with most others gathers these and nothing
 * further: no chains of likeness.
 */
final class QuotationGroups {

  private final Map<Long, Set<Long>> partners = new HashMap<>();

  /**
   * As much of a printing as its grouping needs.
   *
   * @param length in characters
   */
  record Sketch(long id, long articleId, int length) {}

  /** Two quotations that print the same words of somebody. */
  record Pair(long one, long two) {}

  QuotationGroups(Collection<Pair> pairs) {
    for (Pair pair : pairs) {
      partners.computeIfAbsent(pair.one(), none -> new HashSet<>()).add(pair.two());
      partners.computeIfAbsent(pair.two(), none -> new HashSet<>()).add(pair.one());
    }
  }

  /** The ids of all that is paired. */
  Set<Long> paired() {
    return partners.keySet();
  }

  /** Groups of ids of two printings and more, those of most printings first. */
  List<List<Long>> of(Collection<Sketch> sketches) {
    List<Sketch> bestFirst =
        sketches.stream()
            .sorted(
                Comparator.comparingInt((Sketch one) -> partnersOf(one.id()).size())
                    .thenComparingInt(Sketch::length)
                    .reversed()
                    .thenComparingLong(Sketch::articleId)
                    .thenComparingLong(Sketch::id))
            .toList();
    List<List<Long>> groups = new ArrayList<>();
    Set<Long> placed = new HashSet<>();
    for (Sketch centre : bestFirst) {
      if (placed.add(centre.id())) {
        List<Long> group = new ArrayList<>(List.of(centre.id()));
        partnersOf(centre.id()).stream().sorted().filter(placed::add).forEach(group::add);
        if (group.size() > 1) {
          groups.add(group);
        }
      }
    }
    groups.sort(Comparator.comparingInt((List<Long> group) -> group.size()).reversed());
    return groups;
  }

  private Set<Long> partnersOf(long id) {
    return partners.getOrDefault(id, Set.of());
  }
}
