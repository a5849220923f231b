package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.story.Members.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {

  private static final String PIER = "council close pier engineer rust storm harbour leg";
  private static final String REGATTA = "sail regatta win crew medal yacht helm buoy";

  private final StoryLikeness likeness = new StoryLikeness(new WordRarity(0, Map.of()));
  private final List<Member> all =
      List.of(
          member(1, 0, 0, PIER),
          member(2, 1, 10, PIER),
          member(3, 2, 80, REGATTA),
          member(4, 3, 85, REGATTA),
          member(5, 4, 5, PIER));

  @Test
  void articlesOfOneEventComeTogether() {
    assertThat(ids(all, Map.of())).containsExactlyInAnyOrder(Set.of(1L, 2L, 5L), Set.of(3L, 4L));
  }

  @Test
  void theOrderDecidesNothing() {
    List<Member> shuffled = new ArrayList<>(all);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(ids(shuffled, Map.of())).isEqualTo(ids(all, Map.of()));
    }
  }

  @Test
  void whatIsFixedToTwoStoriesStaysApart() {
    assertThat(ids(all, Map.of(1L, 100L, 2L, 200L)))
        .noneMatch(group -> group.containsAll(Set.of(1L, 2L)));
  }

  @Test
  void whatIsFixedToOneStoryStaysTogetherHoweverUnlike() {
    assertThat(ids(all, Map.of(1L, 100L, 3L, 100L)))
        .anyMatch(group -> group.containsAll(Set.of(1L, 3L)));
  }

  private Set<Set<Long>> ids(List<Member> members, Map<Long, Long> fixed) {
    return StoryGroups.of(members, fixed, likeness).stream()
        .map(group -> group.stream().map(Member::articleId).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }
}
