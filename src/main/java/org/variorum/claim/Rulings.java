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
import org.variorum.claim.said.Said;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;

/**
 * What curators decided about a topic's claims and figures, told of the statements there are now. A
 * later decision prevails over an earlier one that it contradicts.
 */
final class Rulings {

  private final List<Ruling> rulings = new ArrayList<>();
  private final FigureRulings figures;
  private final Bonds<Long> bonds = new Bonds<>();
  private final Map<Long, ClaimDecision> rejected = new HashMap<>();

  /** A decision with the ids of those of its statements that still stand somewhere. */
  record Ruling(ClaimDecision decided, Set<Long> statements, Set<Long> aside, Set<Long> left) {

    Decision decision() {
      return decided.decision();
    }

    Decision.Kind kind() {
      return decided.kind();
    }

    /** The words or the kind of difference that it gives. */
    String said() {
      return Objects.requireNonNull(decision().said());
    }

    Set<Long> all() {
      Set<Long> all = new HashSet<>(statements);
      all.addAll(aside);
      return all;
    }

    /** Whether most of what it is about is in a group. */
    boolean concerns(Set<Long> group) {
      Set<Long> all = all();
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
          new Ruling(
              claim, of(claim.statements(), ids), of(claim.aside(), ids), of(claim.left(), ids));
      rulings.add(ruling);
      switch (ruling.kind()) {
        case MERGE -> bonds.join(ruling.all());
        case MOVE -> {
          bonds.part(ruling.left(), ruling.aside());
          bonds.join(ruling.all());
        }
        case SPLIT -> bonds.part(ruling.statements(), ruling.aside());
        case REJECT -> ruling.statements().forEach(id -> rejected.put(id, claim));
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

  /** What was decided about claims, the first decision first. */
  List<Ruling> ofClaims() {
    return List.copyOf(rulings);
  }

  /** What was decided about figures. */
  FigureRulings figures() {
    return figures;
  }

  boolean isRejected(Said said) {
    return rejected.containsKey(said.id());
  }

  /** The decisions that rejected claims, by the statements, by id, that were in them. */
  Map<Long, ClaimDecision> rejected() {
    return rejected;
  }

  /** Sets of statements, by id, that belong to one claim whatever they say. */
  List<Set<Long>> together() {
    return bonds.together();
  }

  /** Whether any two statements must not meet. */
  boolean partAny() {
    return bonds.partAny();
  }

  /** Whether two statements must not meet in one claim. */
  boolean areParted(Said one, Said two) {
    return bonds.areParted(one.id(), two.id());
  }

  /** The decisions that shaped a claim with these statements or tell how to show it, in order. */
  List<Ruling> on(Set<Long> group) {
    return rulings.stream()
        .filter(
            ruling ->
                switch (ruling.kind()) {
                  case SPLIT -> ruling.all().stream().anyMatch(group::contains);
                  case MOVE ->
                      ruling.concerns(group) || ruling.left().stream().anyMatch(group::contains);
                  default -> ruling.concerns(group);
                })
        .toList();
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
      decision.all().forEach(key -> articles.add(key.articleId()));
      decision.left().forEach(key -> articles.add(key.articleId()));
    }
    return statements.stream()
        .filter(said -> articles.contains(said.articleId()))
        .collect(
            Collectors.groupingBy(
                StatementKey::of, Collectors.mapping(Said::id, Collectors.toList())));
  }
}
