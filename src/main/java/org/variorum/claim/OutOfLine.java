package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.Comparability;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ToldValue;
import org.variorum.claim.figure.ValueComparison;

/**
 * Finds the amounts of a figure that conflict with more articles than may be true beside them. What
 * a value goes with depends on nothing but its words and bounds, so that thousands of amounts are
 * looked at value by value.
 */
final class OutOfLine {

  /** "About 40" and "40" stand together against "over 40". */
  private static final Set<Outcome> COMPATIBLE =
      EnumSet.of(Outcome.AGREE, Outcome.MORE_PRECISE, Outcome.VAGUER);

  private final Collection<List<Amount>> values;
  private final Set<Long> statements = new HashSet<>();

  private OutOfLine(List<Amount> amounts) {
    this.values =
        amounts.stream()
            .collect(Collectors.groupingBy(ToldValue::of, LinkedHashMap::new, Collectors.toList()))
            .values();
    values.forEach(this::look);
  }

  /** Ids of the statements that give such amounts. */
  static Set<Long> in(List<Amount> amounts) {
    return new OutOfLine(amounts).statements;
  }

  private void look(List<Amount> value) {
    Set<Long> with = new HashSet<>();
    Map<Long, List<Amount>> against = new LinkedHashMap<>();
    for (List<Amount> other : values) {
      Outcome outcome =
          ValueComparison.between(value.getFirst().quantity(), other.getFirst().quantity());
      if (COMPATIBLE.contains(outcome)) {
        other.forEach(amount -> with.add(amount.said().articleId()));
      } else if (outcome == Outcome.DIFFERS) {
        other.forEach(
            amount ->
                against
                    .computeIfAbsent(amount.said().articleId(), none -> new ArrayList<>())
                    .add(amount));
      }
    }
    for (Amount amount : value) {
      long own = amount.said().articleId();
      int most = with.contains(own) ? with.size() - 1 : with.size();
      if (against.size() > most && isOpposed(amount, against, most)) {
        statements.add(amount.said().id());
      }
    }
  }

  /** Whether more than so many other articles give what can be compared with an amount. */
  private static boolean isOpposed(Amount amount, Map<Long, List<Amount>> against, int most) {
    return against.entrySet().stream()
            .filter(article -> article.getKey() != amount.said().articleId())
            .filter(
                article ->
                    article.getValue().stream()
                        .anyMatch(other -> Comparability.areComparable(amount, other)))
            .limit(most + 1L)
            .count()
        > most;
  }
}
