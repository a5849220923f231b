package org.variorum.provenance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles gathered by where their report comes from. */
final class Families {

  private final Map<String, String> parent = new HashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private final Set<String> reports = new LinkedHashSet<>();

  /** An article we hold, known by its outlet's name. */
  void addReport(String report, String outlet) {
    nameOf.put(report, outlet);
    reports.add(report);
  }

  /** An origin outside the articles we hold. */
  void addOrigin(String origin, String outlet) {
    nameOf.putIfAbsent(origin, outlet);
  }

  /** {@code report} goes back to {@code origin}; what goes back to itself already is left so. */
  void trace(String report, String origin) {
    String from = root(report);
    String to = root(origin);
    if (!from.equals(to)) {
      parent.put(from, to);
    }
  }

  int count() {
    return (int) reports.stream().map(this::root).distinct().count();
  }

  List<String> origins() {
    return reports.stream()
        .map(this::root)
        .distinct()
        .map(root -> nameOf.getOrDefault(root, root))
        .distinct()
        .toList();
  }

  private String root(String member) {
    String at = member;
    while (parent.containsKey(at)) {
      at = parent.getOrDefault(at, at);
    }
    return at;
  }
}
