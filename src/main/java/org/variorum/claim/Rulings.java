package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;

/**
 * What curators decided about a topic's claims and figures, told of the statements there are now. A
 * later decision prevails over an earlier one that it contradicts.
 */
final class Rulings {

  private final List<Ruling> rulings = new ArrayList<>();
  private final FigureRulings figures;
  private final Map<Long, Set<Long>> parted = new HashMap<>();
  private final Set<Long> rejected = new HashSet<>();
  private List<Set<Long>> together = new ArrayList<>();

  /** A decision with the ids of those of its statements that still stand somewhere. */
  record Ruling(Decision decision, Set<Long> statements, Set<Long> aside) {

    Decision.Kind kind() {
      return decision.kind();
    }

    /** The words or the kind of difference that it gives. */
    String said() {
      return Objects.requireNonNull(decision.said());
    }

    /** Whether most of what it is about is in a group. */
    boolean concerns(Set<Long> group) {
      Set<Long> all = new HashSet<>(statements);
      all.addAll(aside);
      return !all.isEmpty() && 2 * all.stream().filter(group::contains).count() > all.size();
    }
  }

  /**
   * Takes decisions in the order in which they were made.
   *
   * @param statements those of the topic
   */
  Rulings(List<ClaimDecision> decisions, List<Said> statements) {
    figures = new FigureRulings(about(Subject.FIGURE, decisions), statements);
    List<ClaimDecision> claims = about(Subject.CLAIM, decisions);
    Map<StatementKey, List<Long>> ids = ids(claims, statements);
    for (ClaimDecision claim : claims) {
      Ruling ruling =
          new Ruling(claim.decision(), of(claim.statements(), ids), of(claim.aside(), ids));
      rulings.add(ruling);
      switch (ruling.kind()) {
        case MERGE, MOVE -> merge(ruling);
        case SPLIT -> split(ruling);
        case REJECT -> rejected.addAll(ruling.statements());
        default -> {}
      }
    }
  }

  private static List<ClaimDecision> about(Subject subject, List<ClaimDecision> decisions) {
    return decisions.stream().filter(each -> each.decision().subject() == subject).toList();
  }

  static Rulings none() {
    return new Rulings(List.of(), List.of());
  }

  /** What was decided about figures. */
  FigureRulings figures() {
    return figures;
  }

  boolean isRejected(Said said) {
    return rejected.contains(said.id());
  }

  /** Sets of statements, by id, that belong to one claim whatever they say. */
  List<Set<Long>> together() {
    return List.copyOf(together);
  }

  /** Whether two statements must not meet in one claim. */
  boolean areParted(Said one, Said two) {
    return parted.getOrDefault(one.id(), Set.of()).contains(two.id());
  }

  /** The decisions that shaped a claim with these statements or tell how to show it, in order. */
  List<Ruling> on(Set<Long> group) {
    return rulings.stream()
        .filter(
            ruling ->
                ruling.kind() == Decision.Kind.SPLIT
                    ? touches(ruling, group)
                    : ruling.concerns(group))
        .toList();
  }

  private static boolean touches(Ruling split, Set<Long> group) {
    return group.stream()
        .anyMatch(id -> split.statements().contains(id) || split.aside().contains(id));
  }

  private void merge(Ruling ruling) {
    Set<Long> all = new HashSet<>(ruling.statements());
    all.addAll(ruling.aside());
    Set<Long> bound = bind(all);
    bound.forEach(id -> parted.getOrDefault(id, new HashSet<>()).removeAll(bound));
  }

  private void split(Ruling ruling) {
    List<Set<Long>> halves = new ArrayList<>();
    for (Set<Long> set : together) {
      Set<Long> left = new HashSet<>(set);
      left.removeAll(ruling.aside());
      set.retainAll(ruling.aside());
      halves.add(set);
      halves.add(left);
    }
    halves.removeIf(Set::isEmpty);
    together = halves;
    bind(new HashSet<>(ruling.aside()));
    for (Long left : ruling.statements()) {
      for (Long right : ruling.aside()) {
        parted.computeIfAbsent(left, none -> new HashSet<>()).add(right);
        parted.computeIfAbsent(right, none -> new HashSet<>()).add(left);
      }
    }
  }

  /** Makes one set of {@code all} and of every set that shares a statement with it. */
  private Set<Long> bind(Set<Long> all) {
    List<Set<Long>> joined =
        together.stream().filter(set -> set.stream().anyMatch(all::contains)).toList();
    together.removeAll(joined);
    joined.forEach(all::addAll);
    together.add(all);
    return all;
  }

  private static Set<Long> of(List<StatementKey> keys, Map<StatementKey, List<Long>> ids) {
    return keys.stream()
        .map(key -> ids.getOrDefault(key, List.of()))
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** Words are read only of the articles that some decision is about. */
  private static Map<StatementKey, List<Long>> ids(
      List<ClaimDecision> decisions, List<Said> statements) {
    Set<Long> articles = new HashSet<>();
    for (ClaimDecision decision : decisions) {
      decision.statements().forEach(key -> articles.add(key.articleId()));
      decision.aside().forEach(key -> articles.add(key.articleId()));
    }
    return statements.stream()
        .filter(said -> articles.contains(said.articleId()))
        .collect(
            Collectors.groupingBy(
                StatementKey::of, Collectors.mapping(Said::id, Collectors.toList())));
  }
}
