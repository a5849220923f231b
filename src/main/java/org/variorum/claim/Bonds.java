package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What curators put together and what they parted, whatever it says. A later word prevails over an
 * earlier one that it contradicts.
 *
 * @param <M> what is put together or parted
 */
final class Bonds<M> {

  private final Map<M, Set<M>> parted = new HashMap<>();
  private List<Set<M>> together = new ArrayList<>();

  /** Sets that belong together. */
  List<Set<M>> together() {
    return List.copyOf(together);
  }

  /** Whether there are any two that must not meet. */
  boolean partAny() {
    return !parted.isEmpty();
  }

  /** Whether two must not meet. */
  boolean areParted(M one, M two) {
    return parted.getOrDefault(one, Set.of()).contains(two);
  }

  /** Whether it was parted from anything. */
  boolean isParted(M one) {
    return !parted.getOrDefault(one, Set.of()).isEmpty();
  }

  /** Puts all of these together, with whatever each of them was put together with before. */
  void join(Collection<M> all) {
    Set<M> bound = bind(new HashSet<>(all));
    bound.forEach(each -> parted.getOrDefault(each, new HashSet<>()).removeAll(bound));
  }

  /** Parts {@code leaving}, which stay together, from {@code staying}. */
  void part(Collection<M> staying, Collection<M> leaving) {
    List<Set<M>> halves = new ArrayList<>();
    for (Set<M> set : together) {
      Set<M> left = new HashSet<>(set);
      left.removeAll(leaving);
      set.retainAll(leaving);
      halves.add(set);
      halves.add(left);
    }
    halves.removeIf(Set::isEmpty);
    together = halves;
    bind(new HashSet<>(leaving));
    for (M left : staying) {
      for (M right : leaving) {
        parted.computeIfAbsent(left, none -> new HashSet<>()).add(right);
        parted.computeIfAbsent(right, none -> new HashSet<>()).add(left);
      }
    }
  }

  /** Makes one set of {@code all} and of every set that shares a member with it. */
  private Set<M> bind(Set<M> all) {
    List<Set<M>> joined =
        together.stream().filter(set -> set.stream().anyMatch(all::contains)).toList();
    together.removeAll(joined);
    joined.forEach(all::addAll);
    together.add(all);
    return all;
  }
}
