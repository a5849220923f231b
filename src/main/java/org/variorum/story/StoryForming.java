package org.variorum.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of an arriving article. The stories that hold an article like it are formed anew
 * together with it, so that an article that arrives late can join two stories, or part one, as if
 * it had come in time. What is looked at is bounded: the cost doesn't grow with the archive.
 */
final class StoryForming {

  /** Later news of the same words is another event. */
  static final Duration WINDOW = Duration.ofDays(60);

  /** How many telling words an article is found by. */
  static final int TELLING_WORDS = 24;

  private static final int NEIGHBOURS = 40;

  /** Two articles less alike than this can't come together through others, or hardly ever. */
  private static final double NEAR = -3;

  /** A story with more members is joined or left alone, never formed anew. */
  private static final int FORMED_ANEW = 60;

  private StoryForming() {}

  /**
   * Articles that belong together.
   *
   * @param story the story they make up; null for a new one
   */
  record Group(@Nullable Long story, List<Member> members) {}

  /** The stories that the arrival changes, whole, or as far as they were looked at. */
  static List<Group> groups(Member arriving, StoryArchive archive) {
    List<Member> near = near(arriving, archive);
    Set<Long> looked = near.stream().map(Member::articleId).collect(Collectors.toSet());
    // its own, where it was placed before
    looked.add(arriving.articleId());
    Map<Long, Long> stories = archive.storiesOf(looked);
    Map<Long, Member> members = new LinkedHashMap<>();
    Map<Long, Long> fixed = new HashMap<>();
    for (long story : new TreeSet<>(stories.values())) {
      List<Member> held = archive.membersOf(story, arriving.time(), FORMED_ANEW + 1);
      held.forEach(member -> members.put(member.articleId(), member));
      if (held.size() > FORMED_ANEW) {
        held.forEach(member -> fixed.put(member.articleId(), story));
      }
    }
    Map<Long, Long> before = archive.storiesOf(members.keySet());
    members.put(arriving.articleId(), arriving);
    fixed.remove(arriving.articleId());
    fixed.putAll(archive.fixed(members.keySet()));
    StoryLikeness likeness = new StoryLikeness(archive.rarity(members.values()));
    return named(StoryGroups.of(List.copyOf(members.values()), fixed, likeness), before, fixed);
  }

  private static List<Member> near(Member arriving, StoryArchive archive) {
    List<Member> candidates =
        archive
            .sharing(
                archive.rarity(List.of(arriving)).tellingWords(arriving, TELLING_WORDS),
                arriving.time().minus(WINDOW),
                arriving.time().plus(WINDOW),
                NEIGHBOURS)
            .stream()
            .filter(member -> member.articleId() != arriving.articleId())
            .toList();
    StoryLikeness likeness =
        new StoryLikeness(
            archive.rarity(Stream.concat(candidates.stream(), Stream.of(arriving)).toList()));
    return candidates.stream().filter(other -> likeness.of(arriving, other) >= NEAR).toList();
  }

  /** Gives each story to the group that holds most of its members, and to one group only. */
  private static List<Group> named(
      List<List<Member>> groups, Map<Long, Long> before, Map<Long, Long> fixed) {
    record Share(int group, long story, boolean fixed, long members) {}
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<Long, Long> counts = new HashMap<>();
      Set<Long> fixedTo = new HashSet<>();
      for (Member member : groups.get(i)) {
        Long bound = fixed.get(member.articleId());
        Long story = bound == null ? before.get(member.articleId()) : bound;
        if (story != null) {
          counts.merge(story, 1L, Long::sum);
        }
        if (bound != null) {
          fixedTo.add(bound);
        }
      }
      int group = i;
      counts.forEach(
          (story, count) -> shares.add(new Share(group, story, fixedTo.contains(story), count)));
    }
    shares.sort(
        Comparator.comparing(Share::fixed)
            .reversed()
            .thenComparing(Comparator.comparingLong(Share::members).reversed())
            .thenComparingLong(Share::story)
            .thenComparingInt(Share::group));
    Map<Integer, Long> names = new HashMap<>();
    for (Share share : shares) {
      if (!names.containsKey(share.group()) && !names.containsValue(share.story())) {
        names.put(share.group(), share.story());
      }
    }
    List<Group> named = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      named.add(new Group(names.get(i), groups.get(i)));
    }
    return named;
  }
}
