package org.variorum.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;

/**
 * Later statements that say what a curator rejected as a claim: it does not come back with them.
 * One that is nearer to something that was there and was not rejected says that.
 */
final class HeldBack {

  private final Map<Long, Said> said;
  private final Nearness nearness;
  private final Map<Long, ClaimDecision> rejected;

  private HeldBack(Map<Long, Said> said, Nearness nearness, Map<Long, ClaimDecision> rejected) {
    this.said = said;
    this.nearness = nearness;
    this.rejected = rejected;
  }

  /**
   * By the statement's id, the decision for which it is held back.
   *
   * @param said by id
   */
  static Map<Long, ClaimDecision> among(
      Map<Long, Said> said, List<Match> matches, Nearness nearness, Rulings rulings) {
    if (rulings.rejected().isEmpty()) {
      return Map.of();
    }
    HeldBack all = new HeldBack(said, nearness, rulings.rejected());
    Map<Long, ClaimDecision> held = new HashMap<>();
    Map<Long, Double> nearest = all.toRejected(matches, held);
    held.keySet().removeIf(id -> all.saysOther(id, held.get(id), nearest.get(id), matches));
    return held;
  }

  /** How near each later statement is to the rejected one that it is nearest to. */
  private Map<Long, Double> toRejected(List<Match> matches, Map<Long, ClaimDecision> held) {
    Map<Long, Double> nearest = new HashMap<>();
    for (Match match : matches) {
      Said one = said.get(match.one());
      Said two = said.get(match.two());
      if (one != null && two != null) {
        double near = nearness.between(one, two);
        consider(one, two, near, nearest, held);
        consider(two, one, near, nearest, held);
      }
    }
    return nearest;
  }

  private void consider(
      Said later,
      Said earlier,
      double near,
      Map<Long, Double> nearest,
      Map<Long, ClaimDecision> held) {
    ClaimDecision decision = rejected.get(earlier.id());
    if (decision != null
        && !rejected.containsKey(later.id())
        && decision.isBefore(later)
        && near >= ClaimGroups.ACROSS_STORIES
        && near > nearest.getOrDefault(later.id(), 0.0)) {
      nearest.put(later.id(), near);
      held.put(later.id(), decision);
    }
  }

  private boolean saysOther(
      long id, @Nullable ClaimDecision decision, @Nullable Double near, List<Match> matches) {
    return decision == null
        || near == null
        || matches.stream()
            .filter(match -> match.one() == id || match.two() == id)
            .anyMatch(match -> isNearer(match, id, decision, near));
  }

  /** Whether a match is with something that was there when the curator decided. */
  private boolean isNearer(Match match, long id, ClaimDecision decision, double near) {
    Said one = said.get(match.one());
    Said two = said.get(match.two());
    if (one == null || two == null) {
      return false;
    }
    Said other = one.id() == id ? two : one;
    return !rejected.containsKey(other.id())
        && !decision.isBefore(other)
        && nearness.between(one, two) >= near;
  }
}
