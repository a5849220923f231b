package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.story.Members.member;
import static org.variorum.story.Members.saying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryFormingTest {

  private static final String PIER = "council close pier engineer rust storm harbour leg";

  @Test
  void lateArticleBringsTwoStoriesTogether() {
    MemoryArchive archive = new MemoryArchive();
    String closing = "council close pier vote";
    String rust = "engineer rust storm leg";
    archive.place(saying(member(1, 0, 0, closing), 0, 50));
    archive.place(saying(member(2, 1, 60, rust), 150, 200));
    assertThat(archive.storyOf(1)).isNotEqualTo(archive.storyOf(2));

    archive.place(saying(member(3, 2, 30, closing + " " + rust), 0, 50, 150, 200));

    assertThat(archive.storyOf(1)).isEqualTo(archive.storyOf(2));
  }

  @Test
  void storyKeepsItsNameWhenItGrows() {
    MemoryArchive archive = new MemoryArchive();
    archive.place(member(1, 0, 0, PIER));
    long story = archive.storyOf(1);

    archive.place(member(2, 1, 5, PIER));
    archive.place(member(3, 2, 10, PIER));

    assertThat(List.of(archive.storyOf(1), archive.storyOf(2), archive.storyOf(3)))
        .containsOnly(story);
  }

  @Test
  void articleThatIsPlacedAgainStaysUnlessItTellsSomethingElseNow() {
    MemoryArchive archive = new MemoryArchive();
    String bridge = "mayor bridge toll lorry protest";
    archive.place(member(1, 0, 0, PIER));
    archive.place(member(2, 1, 60, bridge));
    archive.place(member(3, 2, 0, PIER));
    archive.place(member(4, 3, 120, "museum roof"));
    long pier = archive.storyOf(1);
    long alone = archive.storyOf(4);

    archive.place(member(3, 2, 0, PIER));
    archive.place(member(4, 3, 120, "museum roof"));
    assertThat(archive.storyOf(3)).isEqualTo(pier);
    assertThat(archive.storyOf(4)).isEqualTo(alone);

    archive.place(member(3, 2, 60, bridge));
    assertThat(archive.storyOf(3)).isEqualTo(archive.storyOf(2));
    assertThat(archive.storyOf(1)).isEqualTo(pier);
  }

  /**
   * Stated limit: of a hundred articles in thirty events, shuffled, none comes to lie elsewhere.
   */
  @Test
  void theOrderOfArrivalDecidesNothing() {
    List<Member> all = new ArrayList<>();
    for (int event = 0; event < 30; event++) {
      String words =
          own(event) + " " + (event % 2 == 0 ? "council pier harbour" : "mayor bridge toll");
      for (int report = 0; report < 3 + event % 2; report++) {
        int id = event * 10 + report;
        all.add(member(id, event * 30 + report, event * 12 + report, words + " w" + id));
      }
    }
    Set<Set<Long>> inOrder = stories(all);

    assertThat(inOrder).hasSize(30);
    Random random = new Random(11);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(all, random);
      assertThat(stories(all)).isEqualTo(inOrder);
    }
  }

  @Test
  void archiveLooksAtNoMoreThanItIsAskedFor() {
    MemoryArchive archive = new MemoryArchive();
    for (int i = 0; i < 50; i++) {
      archive.place(member(i, i, 0, PIER));
    }

    assertThat(
            archive.sharing(
                List.of("pier"), Members.MORNING, Members.MORNING.plusSeconds(7_200), 40))
        .hasSize(3);
    assertThat(archive.membersOf(archive.storyOf(1), Members.MORNING, 5))
        .extracting(Member::articleId)
        .containsExactly(0L, 1L, 2L, 3L, 4L);
  }

  private static String own(int event) {
    return "alpha%1$d beta%1$d gamma%1$d delta%1$d".formatted(event);
  }

  private static Set<Set<Long>> stories(List<Member> arrivals) {
    MemoryArchive archive = new MemoryArchive();
    arrivals.forEach(archive::place);
    Map<Long, Set<Long>> stories =
        arrivals.stream()
            .map(Member::articleId)
            .collect(
                Collectors.groupingBy(archive::storyOf, Collectors.toCollection(TreeSet::new)));
    return Set.copyOf(stories.values());
  }
}
