package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;
import org.variorum.text.assertion.Modality;

/**
 * Gathers statements that assert one proposition. Matches nominate pairs, the nearest first; two
 * groups become one when their statements are near each other on average, so that a chain of half
 * likenesses does not run together.
 */
final class ClaimGroups {

  /** A pair across stories needs more than one within: alike events are told in alike words. */
  static final double ACROSS_STORIES = 0.77;

  /** Many ask for the same; what is asked in one story is no report of the other's demand. */
  private static final double DEMANDS_ACROSS_STORIES = 0.85;

  private static final double ON_AVERAGE = 0.70;

  /** Stories of one subject, such as an epidemic, share half of every sentence. */
  private static final double ON_AVERAGE_ACROSS = 0.71;

  /** How many members of a group speak for it. */
  private static final int JUDGES = 8;

  private final Map<Long, Group> groupOf = new HashMap<>();

  private static final class Group {
    private final List<Said> members = new ArrayList<>();
    private final Set<Long> articles = new HashSet<>();
    private final Set<Long> stories = new HashSet<>();

    Group(Said first) {
      members.add(first);
      articles.add(first.articleId());
      stories.add(first.storyId());
    }

    void take(Group other) {
      members.addAll(other.members);
      articles.addAll(other.articles);
      stories.addAll(other.stories);
    }

    List<Said> first() {
      return members.subList(0, Math.min(members.size(), JUDGES));
    }
  }

  /** A match seen with what its statements say. */
  private record Pair(Said one, Said two, double nearness) {}

  private final Nearness nearness;

  private final Rulings rulings;

  private ClaimGroups(Nearness nearness, Rulings rulings) {
    this.nearness = nearness;
    this.rulings = rulings;
  }

  /** Every statement is in exactly one group; most groups of a real topic have one member. */
  static List<List<Said>> of(List<Said> statements, List<Match> matches, Rulings rulings) {
    Nearness nearness = new Nearness();
    nearness.add(statements);
    nearness.note(matches);
    return of(statements, matches, rulings, nearness);
  }

  /**
   * The same.
   *
   * @param nearness to which these statements and matches were added
   */
  static List<List<Said>> of(
      List<Said> statements, List<Match> matches, Rulings rulings, Nearness nearness) {
    ClaimGroups groups = new ClaimGroups(nearness, rulings);
    Map<Long, Said> byId = new HashMap<>();
    for (Said said : statements) {
      byId.put(said.id(), said);
      groups.groupOf.put(said.id(), new Group(said));
    }
    rulings.together().forEach(groups::bind);
    matches.stream()
        .flatMap(match -> groups.pair(match, byId.get(match.one()), byId.get(match.two())))
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
  private Stream<Pair> pair(Match match, @Nullable Said one, @Nullable Said two) {
    return one == null || two == null
        ? Stream.empty()
        : Stream.of(new Pair(one, two, nearness.between(one, two)));
  }

  private void consider(Pair pair) {
    Group one = Objects.requireNonNull(groupOf.get(pair.one().id()));
    Group two = Objects.requireNonNull(groupOf.get(pair.two().id()));
    if (one != two && join(one, two, pair)) {
      unite(one, two);
    }
  }

  /** What a curator put together is one group before any likeness is looked at. */
  private void bind(Set<Long> ids) {
    List<Group> bound =
        ids.stream().sorted().map(groupOf::get).filter(Objects::nonNull).distinct().toList();
    bound.stream().skip(1).forEach(group -> unite(bound.getFirst(), group));
  }

  private void unite(Group one, Group two) {
    one.take(two);
    two.members.forEach(said -> groupOf.put(said.id(), one));
  }

  private boolean join(Group one, Group two, Pair pair) {
    boolean acrossStories = Collections.disjoint(one.stories, two.stories);
    return (!acrossStories || pair.nearness() >= neededAcross(pair))
        && onAverage(one, two) >= (acrossStories ? ON_AVERAGE_ACROSS : ON_AVERAGE)
        && !tellsTwoThings(one, two)
        && !areParted(one, two);
  }

  private static double neededAcross(Pair pair) {
    return demands(pair.one()) && demands(pair.two()) ? DEMANDS_ACROSS_STORIES : ACROSS_STORIES;
  }

  private static boolean demands(Said said) {
    return said.statement().statement().modality() == Modality.DEMANDED;
  }

  private boolean areParted(Group one, Group two) {
    return rulings.partAny()
        && one.members.stream()
            .anyMatch(a -> two.members.stream().anyMatch(b -> rulings.areParted(a, b)));
  }

  /** Large groups are judged by their first members, which were the nearest to each other. */
  private double onAverage(Group one, Group two) {
    List<Said> some = one.first();
    List<Said> others = two.first();
    double sum = 0;
    for (Said a : some) {
      for (Said b : others) {
        sum += nearness.between(a, b);
      }
    }
    return sum / (some.size() * others.size());
  }

  /** An article that has statements in both groups, and does not merely repeat itself. */
  private boolean tellsTwoThings(Group one, Group two) {
    return one.members.stream()
        .filter(a -> two.articles.contains(a.articleId()))
        .anyMatch(
            a ->
                two.members.stream()
                    .anyMatch(
                        b ->
                            a.articleId() == b.articleId()
                                && !Repetition.is(a, b, nearness.between(a, b))));
  }
}
