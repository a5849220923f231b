package org.variorum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValueComparison;

/**
 * Figures as curators want them: of those that were gathered, numbers are parted and brought
 * together, and what was rejected is left out.
 */
final class ArrangedFigures {

  private final FigureRulings rulings;
  private final Bonds<AmountKey> bonds;
  private final List<List<Amount>> arranged = new ArrayList<>();

  private ArrangedFigures(FigureRulings rulings) {
    this.rulings = rulings;
    this.bonds = rulings.bonds();
  }

  /**
   * Takes figures as the program gathers them, numbers that count nowhere left out.
   *
   * @param gathered each with at least one amount
   */
  static List<List<Amount>> of(List<List<Amount>> gathered, FigureRulings rulings) {
    ArrangedFigures figures = new ArrangedFigures(rulings);
    for (List<Amount> figure : gathered) {
      List<Amount> accepted = figures.accepted(figure);
      if (!accepted.isEmpty()) {
        figures.part(accepted);
      }
    }
    figures.bonds.together().forEach(figures::bind);
    return figures.arranged;
  }

  /**
   * What is left of a figure of which a curator rejected numbers. Where all others came later, they
   * say what was rejected, and nothing is left.
   */
  private List<Amount> accepted(List<Amount> figure) {
    List<Amount> left =
        figure.stream().filter(amount -> rulings.rejection(amount) == null).toList();
    boolean later =
        figure.stream()
            .map(rulings::rejection)
            .filter(Objects::nonNull)
            .anyMatch(each -> left.stream().allMatch(amount -> each.isBefore(amount.said())));
    return later ? List.of() : left;
  }

  /**
   * What a curator bound stays together; every other number stays with those that it agrees with
   * most, or with the first.
   */
  private void part(List<Amount> figure) {
    Map<Object, List<Amount>> units = new HashMap<>();
    List<Amount> others = new ArrayList<>();
    for (Amount amount : figure) {
      Object unit = unitOf(amount);
      if (unit == null) {
        others.add(amount);
      } else {
        units.computeIfAbsent(unit, none -> new ArrayList<>()).add(amount);
      }
    }
    List<List<Amount>> parts = new ArrayList<>();
    units.values().stream()
        .sorted(Comparator.comparingInt(unit -> figure.indexOf(unit.getFirst())))
        .forEach(unit -> place(unit, parts));
    for (Amount amount : others) {
      parts.stream()
          .max(
              Comparator.<List<Amount>>comparingLong(part -> agreeing(amount, part))
                  .thenComparing(Comparator.comparingInt(parts::indexOf).reversed()))
          .ifPresentOrElse(
              part -> part.add(amount), () -> parts.add(new ArrayList<>(List.of(amount))));
    }
    arranged.addAll(parts);
  }

  /** What it is bound with, or itself where it is parted from others; null for most. */
  private @Nullable Object unitOf(Amount amount) {
    for (Set<AmountKey> bound : bonds.together()) {
      if (bound.contains(amount.key())) {
        return bound;
      }
    }
    return bonds.isParted(amount.key()) ? amount.key() : null;
  }

  private void place(List<Amount> unit, List<List<Amount>> parts) {
    parts.stream()
        .filter(part -> !areParted(part, unit))
        .findFirst()
        .ifPresentOrElse(part -> part.addAll(unit), () -> parts.add(new ArrayList<>(unit)));
  }

  private static long agreeing(Amount amount, List<Amount> part) {
    return part.stream()
        .filter(
            other -> ValueComparison.between(amount.quantity(), other.quantity()) == Outcome.AGREE)
        .count();
  }

  /** Makes one figure of all that hold something bound; if that can't be, of what is bound. */
  private void bind(Set<AmountKey> bound) {
    List<List<Amount>> holding =
        arranged.stream()
            .filter(figure -> figure.stream().anyMatch(amount -> bound.contains(amount.key())))
            .collect(Collectors.toCollection(ArrayList::new));
    if (holding.size() < 2) {
      return;
    }
    List<Amount> one = new ArrayList<>();
    for (List<Amount> figure : holding) {
      if (areParted(one, figure)) {
        figure.stream().filter(amount -> bound.contains(amount.key())).forEach(one::add);
        figure.removeIf(amount -> bound.contains(amount.key()));
      } else {
        one.addAll(figure);
        figure.clear();
      }
    }
    arranged.removeIf(List::isEmpty);
    arranged.add(one);
  }

  private boolean areParted(List<Amount> one, List<Amount> two) {
    return one.stream()
        .anyMatch(a -> two.stream().anyMatch(b -> bonds.areParted(a.key(), b.key())));
  }
}
