package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;

@RoomTest
class TopicsTest {

  private static final TopicRules PIERS =
      new TopicRules(List.of("pier"), List.of("council"), List.of("Brighton"));

  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;

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

    assertThat(topics.choice().of(text("The council closed the pier."))).contains(first.id());
  }

  @Test
  void oneTopicForImportsServesAllThatNoRuleAdmits() {
    Topic imported = topics.remainder();

    assertThat(imported.slug()).isEqualTo(Topics.IMPORTED);
    assertThat(topics.remainder()).isEqualTo(imported);
    assertThat(topics.choice().of(text("The pier at Brighton."))).isEmpty();
    assertThat(topics.all()).containsExactly(imported);
  }

  @Test
  void choosesAsIfATopicHadOtherRulesOrWereThere() {
    Topic first = topics.add("piers", "Piers", "", PIERS, false);
    Topic second = topics.add("quays", "Quays", "", PIERS, false);
    topics.add("sample", "Sample", "", PIERS, true);
    TopicRules others = new TopicRules(List.of("lighthouse"), List.of(), List.of());
    Candidate pier = text("The council closed the pier.");

    assertThat(topics.choice(first.id(), others).of(pier)).contains(second.id());
    assertThat(topics.choice(null, PIERS).of(pier)).contains(first.id());
    assertThat(topics.choice(null, others).of(text("The lighthouse"))).contains(Long.MAX_VALUE);
  }

  @Test
  void ordersThatArticlesBeJudgedOnlyWhereRulesChange() {
    Topic piers = topics.add("piers", "Piers", "", PIERS, false);
    topics.add("bare", "Bare", "", new TopicRules(List.of(), List.of(), List.of()), false);
    topics.add("sample", "Sample", "", PIERS, true);
    assertThat(orders()).containsExactly(piers.id() + ":1");

    topics.change(piers.id(), "The piers", "", PIERS);
    assertThat(orders()).hasSize(1);
    topics.change(piers.id(), "The piers", "", new TopicRules(List.of("x"), List.of(), List.of()));
    assertThat(orders()).hasSize(2);
  }

  private List<String> orders() {
    return jdbc.sql("select task_instance from scheduled_tasks where task_name = 'judge-articles'")
        .query((rs, row) -> rs.getString(1))
        .list();
  }

  private static Candidate text(String text) {
    return Candidate.of("", text, "courier", null);
  }

  @Test
  void outletsAreReadForTopicsWithRulesThatAreNoSamples() {
    Topic followed = topics.add("piers", "Piers", "", PIERS, false);
    topics.add("sample", "Sample", "", PIERS, true);
    topics.add("bare", "Bare", "", new TopicRules(List.of(), List.of(), List.of("x")), false);

    assertThat(topics.following()).containsExactly(followed);
  }
}
