package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.RoomTest;

@RoomTest
class TopicsTest {

  private static final TopicRules PIERS =
      new TopicRules(List.of("pier"), List.of("council"), List.of("Brighton"));

  @Autowired Topics topics;

  @Test
  void topicIsKeptWithItsRules() {
    Topic topic = topics.add("piers", "Piers", "All about piers.", PIERS, false);

    assertThat(topics.bySlug("piers")).contains(topic);
    assertThat(topic.rules()).isEqualTo(PIERS);
    assertThat(topics.byId(topic.id())).contains(topic);
  }

  @Test
  void existingTopicIsLeftAsItIs() {
    Topic topic = topics.add("piers", "Piers", "All about piers.", PIERS, false);

    assertThat(
            topics.add("piers", "Quays", "", new TopicRules(List.of(), List.of(), List.of()), true))
        .isEqualTo(topic);
    assertThat(topics.all()).containsExactly(topic);
  }

  @Test
  void oldestTopicWinsWhereSeveralAdmit() {
    Topic first = topics.add("piers", "Piers", "", PIERS, false);
    topics.add("quays", "Quays", "", PIERS, false);

    assertThat(topics.admitting("The council closed the pier.")).isEqualTo(first);
  }

  @Test
  void oneTopicForImportsServesAllThatNoRuleAdmits() {
    Topic imported = topics.admitting("The baker sold no cake.");

    assertThat(imported.slug()).isEqualTo(Topics.IMPORTED);
    assertThat(topics.admitting("The pier at Brighton.")).isEqualTo(imported);
    assertThat(topics.all()).containsExactly(imported);
  }

  @Test
  void outletsAreReadForTopicsWithRulesThatAreNoSamples() {
    Topic followed = topics.add("piers", "Piers", "", PIERS, false);
    topics.add("sample", "Sample", "", PIERS, true);
    topics.add("bare", "Bare", "", new TopicRules(List.of(), List.of(), List.of("x")), false);

    assertThat(topics.following()).containsExactly(followed);
  }
}
