package org.variorum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.statement.Match;

/**
 * Gathers statements that assert one proposition. Matches nominate pairs, the nearest first; two
 * groups become one when their statements are near each other on average, so that a chain of half
 * likenesses does not run together.
 */
final class ClaimGroups {

  /** A pair across stories needs more than one within: alike events are told in alike words. */
  private static final double ACROSS_STORIES = 0.76;

  private static final double ON_AVERAGE = 0.66;
  private static final double REPEATED = 0.82;

  private final Map<Long, Group> groupOf = new HashMap<>();

  private static final class Group {
    private final List<Said> members = new ArrayList<>();
  }

  /** A match seen with what its statements say. */
  private record Pair(Said one, Said two, double nearness) {}

  private ClaimGroups() {}

  /** Every statement is in exactly one group; most groups of a real topic have one member. */
  static List<List<Said>> of(List<Said> statements, List<Match> matches) {
    ClaimGroups groups = new ClaimGroups();
    Map<Long, Said> byId = new HashMap<>();
    for (Said said : statements) {
      byId.put(said.id(), said);
      Group group = new Group();
      group.members.add(said);
      groups.groupOf.put(said.id(), group);
    }
    matches.stream()
        .flatMap(match -> pair(byId.get(match.one()), byId.get(match.two())))
        .sorted(
            Comparator.comparingDouble(Pair::nearness)
                .reversed()
                .thenComparing(pair -> pair.one().id())
                .thenComparing(pair -> pair.two().id()))
        .forEach(groups::consider);
    Set<Group> distinct = new LinkedHashSet<>();
    statements.forEach(said -> distinct.add(groups.groupOf.get(said.id())));
    return distinct.stream().map(group -> List.copyOf(group.members)).toList();
  }

  /** A match may name a statement that was replaced meanwhile. */
  private static Stream<Pair> pair(@Nullable Said one, @Nullable Said two) {
    return one == null || two == null
        ? Stream.empty()
        : Stream.of(new Pair(one, two, Nearness.between(one, two)));
  }

  private void consider(Pair pair) {
    Group one = Objects.requireNonNull(groupOf.get(pair.one().id()));
    Group two = Objects.requireNonNull(groupOf.get(pair.two().id()));
    if (one == two || !join(one, two, pair.nearness())) {
      return;
    }
    one.members.addAll(two.members);
    two.members.forEach(said -> groupOf.put(said.id(), one));
  }

  private static boolean join(Group one, Group two, double nearness) {
    boolean acrossStories =
        one.members.stream()
            .noneMatch(a -> two.members.stream().anyMatch(b -> a.storyId() == b.storyId()));
    if (acrossStories && nearness < ACROSS_STORIES) {
      return false;
    }
    double sum = 0;
    for (Said a : one.members) {
      for (Said b : two.members) {
        double near = Nearness.between(a, b);
        if (a.articleId() == b.articleId() && near < REPEATED) {
          return false;
        }
        sum += near;
      }
    }
    return sum / (one.members.size() * two.members.size()) >= ON_AVERAGE;
  }
}
