package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.statement.Match;

/** Compares a topic's statements: which assert the same, and how their numbers stand together. */
record Comparison(List<DraftClaim> claims, List<DraftFigure> figures) {

  static final String HOW_MANY = "how many";
  static final String WHO = "who";

  static Comparison of(List<Said> statements, List<Match> matches) {
    List<List<Said>> groups = ClaimGroups.of(statements, matches);
    List<List<Amount>> amounts = new ArrayList<>();
    groups.forEach(group -> amounts.addAll(FigureGroups.of(group)));
    List<DraftFigure> figures = JoinedFigures.of(amounts).stream().map(DraftFigure::of).toList();
    Map<Long, Set<String>> differs = new HashMap<>();
    figures.forEach(figure -> outOfLine(figure).forEach(id -> note(differs, id, HOW_MANY)));
    groups.forEach(
        group -> Sources.outOfLine(group).forEach(said -> note(differs, said.id(), WHO)));
    return new Comparison(
        groups.stream().map(group -> new DraftClaim(group, within(group, differs))).toList(),
        figures);
  }

  private static void note(Map<Long, Set<String>> differs, long statement, String slot) {
    differs.computeIfAbsent(statement, none -> new LinkedHashSet<>()).add(slot);
  }

  private static Map<Long, Set<String>> within(List<Said> group, Map<Long, Set<String>> differs) {
    return group.stream()
        .filter(said -> differs.containsKey(said.id()))
        .collect(Collectors.toMap(Said::id, said -> differs.get(said.id())));
  }

  /** The statements whose value conflicts with as many others' values as agree with it. */
  private static Set<Long> outOfLine(DraftFigure figure) {
    Set<Long> out = new HashSet<>();
    if (figure.outcomes().overall() != Outcome.DIFFERS) {
      return out;
    }
    for (Amount amount : figure.amounts()) {
      long against = articlesBeside(figure, amount, Outcome.DIFFERS);
      long with = articlesBeside(figure, amount, Outcome.AGREE);
      if (against > 0 && against > with) {
        out.add(amount.said().id());
      }
    }
    return out;
  }

  private static long articlesBeside(DraftFigure figure, Amount amount, Outcome outcome) {
    return figure.amounts().stream()
        .filter(other -> other.said().articleId() != amount.said().articleId())
        .filter(other -> ValueComparison.between(amount.quantity(), other.quantity()) == outcome)
        .filter(other -> outcome != Outcome.DIFFERS || isComparable(amount, other))
        .map(other -> other.said().articleId())
        .distinct()
        .count();
  }

  private static boolean isComparable(Amount one, Amount two) {
    return Comparability.obstacle(one, two) == null && Comparability.doubt(one, two) == null;
  }
}
