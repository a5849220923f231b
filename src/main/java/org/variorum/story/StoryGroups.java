package org.variorum.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts articles into groups of one event each, by average linkage: the two groups whose members
 * are most alike on average are joined, as long as they are more likely one event than two. What it
 * finds does not depend on the order in which the articles are given. Articles that are fixed to a
 * story stay together, and never come together with those that are fixed to another.
 */
final class StoryGroups {

  private final List<List<Member>> groups = new ArrayList<>();
  private final List<@Nullable Long> stories = new ArrayList<>();
  private final double[][] sums;

  private StoryGroups(List<Member> members, Map<Long, Long> fixed, StoryLikeness likeness) {
    List<Member> inOrder = members.stream().sorted(Member.BY_TIME).toList();
    Map<Long, Integer> groupOfStory = new HashMap<>();
    int[] groupOf = new int[inOrder.size()];
    for (int i = 0; i < inOrder.size(); i++) {
      Member member = inOrder.get(i);
      Long story = fixed.get(member.articleId());
      Integer group = story == null ? null : groupOfStory.get(story);
      if (group == null) {
        group = groups.size();
        groups.add(new ArrayList<>());
        stories.add(story);
        if (story != null) {
          groupOfStory.put(story, group);
        }
      }
      groups.get(group).add(member);
      groupOf[i] = group;
    }
    sums = new double[groups.size()][groups.size()];
    for (int i = 0; i < groupOf.length; i++) {
      for (int j = 0; j < i; j++) {
        double odds = likeness.of(inOrder.get(i), inOrder.get(j));
        sums[groupOf[i]][groupOf[j]] += odds;
        sums[groupOf[j]][groupOf[i]] += odds;
      }
    }
  }

  /**
   * @param fixed the story that each article belongs to whatever it is like, by article id
   */
  static List<List<Member>> of(
      List<Member> members, Map<Long, Long> fixed, StoryLikeness likeness) {
    StoryGroups groups = new StoryGroups(members, fixed, likeness);
    while (groups.joinNearest()) {
      // each round joins two
    }
    return groups.groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }

  private boolean joinNearest() {
    int left = -1;
    int right = -1;
    double best = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (mayJoin(i, j)) {
          double average = sums[i][j] / (groups.get(i).size() * groups.get(j).size());
          if (average > best) {
            best = average;
            left = i;
            right = j;
          }
        }
      }
    }
    if (left < 0) {
      return false;
    }
    join(left, right);
    return true;
  }

  private boolean mayJoin(int one, int two) {
    if (groups.get(one).isEmpty() || groups.get(two).isEmpty()) {
      return false;
    }
    return stories.get(one) == null || stories.get(two) == null;
  }

  private void join(int into, int gone) {
    groups.get(into).addAll(groups.get(gone));
    groups.get(gone).clear();
    if (stories.get(into) == null) {
      stories.set(into, stories.get(gone));
    }
    for (int other = 0; other < groups.size(); other++) {
      sums[into][other] += sums[gone][other];
      sums[other][into] += sums[other][gone];
    }
  }
}
