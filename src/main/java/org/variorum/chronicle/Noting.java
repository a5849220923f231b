package org.variorum.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which of the disagreements just found were known before. Each one known continues in the
 * one found that shares most marks with it.
 *
 * @param known what is continued, by the id of the sighting
 * @param fresh what was never seen
 */
record Noting(Map<Long, Found> known, List<Found> fresh) {

  private record Overlap(int found, long sighting, int shared) {}

  /**
   * Compares {@code found} with what is kept.
   *
   * @param sightingOf the sighting to which each known mark belongs
   */
  static Noting of(List<Found> found, Map<UUID, Long> sightingOf) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Map<Long, Integer> shared = new HashMap<>();
      for (UUID mark : found.get(i).marks()) {
        Long sighting = sightingOf.get(mark);
        if (sighting != null) {
          shared.merge(sighting, 1, Integer::sum);
        }
      }
      int number = i;
      shared.forEach((sighting, count) -> overlaps.add(new Overlap(number, sighting, count)));
    }
    overlaps.sort(
        Comparator.comparingInt(Overlap::shared).reversed().thenComparing(Overlap::sighting));
    Map<Long, Found> known = new LinkedHashMap<>();
    Set<Integer> placed = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!placed.contains(overlap.found()) && !known.containsKey(overlap.sighting())) {
        known.put(overlap.sighting(), found.get(overlap.found()));
        placed.add(overlap.found());
      }
    }
    List<Found> fresh = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!placed.contains(i)) {
        fresh.add(found.get(i));
      }
    }
    return new Noting(known, fresh);
  }
}
