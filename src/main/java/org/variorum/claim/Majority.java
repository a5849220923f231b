package org.variorum.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What most of a list's members are; the first of them where several are as many. */
final class Majority {

  private Majority() {}

  static <T> T of(List<T> members) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    members.forEach(member -> counts.merge(member, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no members"));
  }
}
