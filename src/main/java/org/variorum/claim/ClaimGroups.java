package org.variorum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.statement.Match;

/**
 * Gathers statements that assert one proposition. Matches nominate pairs, the nearest first; two
 * groups become one when their statements are near each other on average, so that a chain of half
 * likenesses does not run together.
 */
final class ClaimGroups {

  /** A pair across stories needs more than one within: alike events are told in alike words. */
  private static final double ACROSS_STORIES = 0.80;

  private static final double ON_AVERAGE = 0.68;
  private static final double REPEATED = 0.82;

  private final Map<Long, Group> groupOf = new HashMap<>();

  private static final class Group {
    private final List<Said> members = new ArrayList<>();
  }

  private ClaimGroups() {}

  /** Every statement is in exactly one group; most groups of a real topic have one member. */
  static List<List<Said>> of(List<Said> statements, List<Match> matches) {
    ClaimGroups groups = new ClaimGroups();
    for (Said said : statements) {
      Group group = new Group();
      group.members.add(said);
      groups.groupOf.put(said.id(), group);
    }
    matches.stream()
        .sorted(
            Comparator.comparingDouble(Match::cosine)
                .reversed()
                .thenComparing(Match::one)
                .thenComparing(Match::two))
        .forEach(groups::consider);
    Set<Group> distinct = new LinkedHashSet<>();
    statements.forEach(said -> distinct.add(groups.groupOf.get(said.id())));
    return distinct.stream().map(group -> List.copyOf(group.members)).toList();
  }

  private void consider(Match match) {
    Group one = groupOf.get(match.one());
    Group two = groupOf.get(match.two());
    if (one == null || two == null || one == two || !join(one, two, match.cosine())) {
      return;
    }
    one.members.addAll(two.members);
    two.members.forEach(said -> groupOf.put(said.id(), one));
  }

  private static boolean join(Group one, Group two, double cosine) {
    boolean acrossStories =
        one.members.stream()
            .noneMatch(a -> two.members.stream().anyMatch(b -> a.storyId() == b.storyId()));
    if (acrossStories && cosine < ACROSS_STORIES) {
      return false;
    }
    double sum = 0;
    for (Said a : one.members) {
      for (Said b : two.members) {
        double near = a.cosine(b);
        if (a.articleId() == b.articleId() && near < REPEATED) {
          return false;
        }
        sum += near;
      }
    }
    return sum / (one.members.size() * two.members.size()) >= ON_AVERAGE;
  }
}
