package org.variorum.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What curators decided about figures, which are told by their numbers in their statements. */
final class FigureRulings {

  private final List<ClaimDecision> decisions;
  private final Set<StatementKey> standing;

  /**
   * Takes decisions in the order in which they were made.
   *
   * @param statements those of the topic
   */
  FigureRulings(List<ClaimDecision> decisions, List<Said> statements) {
    this.decisions = decisions;
    Set<Long> articles =
        decisions.stream()
            .flatMap(decision -> decision.statements().stream())
            .map(StatementKey::articleId)
            .collect(Collectors.toSet());
    this.standing =
        statements.stream()
            .filter(said -> articles.contains(said.articleId()))
            .flatMap(FigureRulings::keys)
            .collect(Collectors.toSet());
  }

  private static Stream<StatementKey> keys(Said said) {
    return said.statement().statement().quantities().stream()
        .map(quantity -> StatementKey.of(said, quantity));
  }

  /** The decisions about a figure: those of whose numbers most are in it, in order. */
  List<ClaimDecision> on(List<Amount> figure) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    Set<StatementKey> keys =
        figure.stream()
            .map(amount -> StatementKey.of(amount.said(), amount.quantity()))
            .collect(Collectors.toSet());
    return decisions.stream().filter(decision -> isMostOf(decision.statements(), keys)).toList();
  }

  private boolean isMostOf(Collection<StatementKey> decided, Set<StatementKey> figure) {
    Set<StatementKey> left = new HashSet<>(decided);
    left.retainAll(standing);
    return !left.isEmpty() && 2 * left.stream().filter(figure::contains).count() > left.size();
  }
}
