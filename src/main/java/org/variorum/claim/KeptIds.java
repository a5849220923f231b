package org.variorum.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Lets groups that were computed anew keep the ids of the groups they continue. */
final class KeptIds {

  private KeptIds() {}

  private record Overlap(int group, long id, int shared) {}

  /**
   * An id for each group: that of the earlier group with which it shares most members, each given
   * once, otherwise a fresh one.
   *
   * @param <M> what tells a member from others
   * @param before the id of the group that each member was in
   * @param fresh makes so many new ids
   */
  public static <M> List<Long> of(
      List<List<M>> groups, Map<M, Long> before, IntFunction<List<Long>> fresh) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Map<Long, Integer> shared = new HashMap<>();
      for (M member : groups.get(group)) {
        if (before.containsKey(member)) {
          shared.merge(before.get(member), 1, Integer::sum);
        }
      }
      int number = group;
      shared.forEach((id, count) -> overlaps.add(new Overlap(number, id, count)));
    }
    overlaps.sort(Comparator.comparingInt(Overlap::shared).reversed().thenComparing(Overlap::id));
    @Nullable Long[] ids = new @Nullable Long[groups.size()];
    Set<Long> given = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (ids[overlap.group()] == null && given.add(overlap.id())) {
        ids[overlap.group()] = overlap.id();
      }
    }
    int missing = (int) Arrays.stream(ids).filter(id -> id == null).count();
    var next = fresh.apply(missing).iterator();
    List<Long> all = new ArrayList<>();
    for (Long id : ids) {
      all.add(id == null ? next.next() : id);
    }
    return all;
  }
}
