package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.FigureTraits;
import org.variorum.claim.said.Said;
import org.variorum.claim.said.StatementKey;
import org.variorum.text.quantity.Quantity;

/** What curators decided about figures, which are told by their numbers in their statements. */
final class FigureRulings {

  private final List<ClaimDecision> decisions;
  private final Map<StatementKey, List<Amount>> standing;
  private final Bonds<AmountKey> bonds = new Bonds<>();
  private final Set<AmountKey> omitted = new HashSet<>();
  private final Map<AmountKey, ClaimDecision> rejected = new HashMap<>();

  /**
   * Takes decisions in the order in which they were made.
   *
   * @param statements those of the topic
   */
  FigureRulings(List<ClaimDecision> decisions, List<Said> statements) {
    this.decisions = decisions;
    Set<Long> articles =
        decisions.stream()
            .flatMap(each -> Stream.concat(each.all().stream(), each.left().stream()))
            .map(StatementKey::articleId)
            .collect(Collectors.toSet());
    this.standing =
        statements.stream()
            .filter(said -> articles.contains(said.articleId()))
            .flatMap(FigureRulings::amounts)
            .collect(Collectors.groupingBy(FigureRulings::key));
    for (ClaimDecision decision : decisions) {
      List<AmountKey> about = amountsOf(decision.statements());
      List<AmountKey> aside = amountsOf(decision.aside());
      switch (decision.kind()) {
        case MERGE -> bonds.join(Stream.concat(about.stream(), aside.stream()).toList());
        case MOVE -> {
          bonds.part(amountsOf(decision.left()), aside);
          bonds.join(Stream.concat(about.stream(), aside.stream()).toList());
        }
        case SPLIT -> bonds.part(about, aside);
        case OMIT -> omitted.addAll(aside);
        case REJECT -> about.forEach(amount -> rejected.put(amount, decision));
        default -> {}
      }
    }
  }

  private static Stream<Amount> amounts(Said said) {
    List<Quantity> quantities = said.statement().statement().quantities();
    List<Amount> amounts = new ArrayList<>();
    for (int position = 0; position < quantities.size(); position++) {
      amounts.add(new Amount(said, position, quantities.get(position)));
    }
    return amounts.stream();
  }

  private static StatementKey key(Amount amount) {
    return StatementKey.of(amount.said(), amount.quantity());
  }

  private List<AmountKey> amountsOf(Collection<StatementKey> keys) {
    return standingAmounts(keys).stream().map(Amount::key).toList();
  }

  /** Numbers as they stand now. */
  List<Amount> standingAmounts(Collection<StatementKey> keys) {
    return keys.stream().flatMap(key -> standing.getOrDefault(key, List.of()).stream()).toList();
  }

  /** All decisions, the first one first. */
  List<ClaimDecision> decisions() {
    return decisions;
  }

  /** The numbers of these that still stand somewhere. */
  Set<AmountKey> standing(Collection<StatementKey> keys) {
    return Set.copyOf(amountsOf(keys));
  }

  /** What belongs to one figure and what does not. */
  Bonds<AmountKey> bonds() {
    return bonds;
  }

  /** Whether a number counts in no figure. */
  boolean isOmitted(Amount amount) {
    return omitted.contains(amount.key());
  }

  /** The decision that rejected the figure which a number stood in; null where none did. */
  @Nullable ClaimDecision rejection(Amount amount) {
    return rejected.get(amount.key());
  }

  /** Ids of the statements whose numbers may count in a figure with these amounts. */
  Set<Long> reachedFrom(Collection<AmountKey> amounts, Set<String> traits) {
    Set<Long> reached = new HashSet<>();
    for (Set<AmountKey> bound : bonds.together()) {
      if (bound.stream().anyMatch(amounts::contains)) {
        bound.forEach(each -> reached.add(each.statementId()));
      }
    }
    standing.values().stream()
        .flatMap(Collection::stream)
        .filter(amount -> rejected.containsKey(amount.key()))
        .filter(amount -> FigureTraits.of(amount).stream().anyMatch(traits::contains))
        .forEach(amount -> reached.add(amount.said().id()));
    return reached;
  }

  /** The decisions that shaped a figure or tell how to show it, in order. */
  List<ClaimDecision> on(List<Amount> figure) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    Set<StatementKey> keys = figure.stream().map(FigureRulings::key).collect(Collectors.toSet());
    return decisions.stream().filter(decision -> isOn(decision, keys)).toList();
  }

  private boolean isOn(ClaimDecision decision, Set<StatementKey> figure) {
    return switch (decision.kind()) {
      case SPLIT -> decision.all().stream().anyMatch(figure::contains);
      case MERGE -> isMostOf(decision.all(), figure);
      case MOVE ->
          isMostOf(decision.all(), figure) || decision.left().stream().anyMatch(figure::contains);
      default -> isMostOf(decision.statements(), figure);
    };
  }

  private boolean isMostOf(Collection<StatementKey> decided, Set<StatementKey> figure) {
    Set<StatementKey> left = new HashSet<>(decided);
    left.retainAll(standing.keySet());
    return !left.isEmpty() && 2 * left.stream().filter(figure::contains).count() > left.size();
  }
}
