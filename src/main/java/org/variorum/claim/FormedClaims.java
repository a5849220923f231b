package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;

/**
 * The claims of statements that are taken in one lot after another. Only what is matched makes
 * claims together; so a lot that no match ties to those before leaves their claims as they are.
 */
final class FormedClaims {

  private static final Comparator<Said> IN_ORDER =
      Comparator.comparingLong(Said::articleId)
          .thenComparingInt(said -> said.statement().position());

  private final Nearness nearness;
  private final Rulings rulings;
  private List<List<Said>> claims = List.of();

  FormedClaims(Nearness nearness, Rulings rulings) {
    this.nearness = nearness;
    this.rulings = rulings;
  }

  /** The claims in the order of their first statements. */
  List<List<Said>> all() {
    return claims;
  }

  /** Forms all claims anew. */
  void form(Collection<Said> statements, List<Match> matches) {
    claims = of(statements, matches, rulings);
  }

  /**
   * Forms those of more statements.
   *
   * @param statements that no match ties to the earlier ones
   * @param matches those among them
   */
  void add(Collection<Said> statements, List<Match> matches) {
    List<List<Said>> all = new ArrayList<>(claims);
    all.addAll(of(statements, matches, rulings));
    all.sort(Comparator.comparing(FormedClaims::first, IN_ORDER));
    claims = all;
  }

  private static Said first(List<Said> claim) {
    return claim.stream().min(IN_ORDER).orElseThrow();
  }

  /** The claims that statements would make by themselves. */
  List<List<Said>> of(Collection<Said> statements, List<Match> matches, Rulings decided) {
    return ClaimGroups.of(
        statements.stream().sorted(IN_ORDER).toList(), matches, decided, nearness);
  }
}
