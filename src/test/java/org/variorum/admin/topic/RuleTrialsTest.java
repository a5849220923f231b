package org.variorum.admin.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

@RoomTest
class RuleTrialsTest {

  @Autowired RuleTrials trials;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;

  private Topic pier;

  @BeforeEach
  void fill() {
    pier = topics.add("pier", "Pier", "", words("pier"), false);
    jdbc.sql(
            """
            with outlet as (insert into outlet (slug, name) values ('courier', 'Courier') returning id),
            article as (
              insert into article (outlet_id, topic_id, address, first_seen_at, revision)
              select outlet.id, ?, 'import:' || n, now(), 1 from outlet, generate_series(1, 1200) n
              returning id)
            insert into revision (article_id, number, title, text, taken_at)
            select id, 1, 'Number ' || id, 'The pier of day ' || (id % 3), now() from article
            """)
        .param(pier.id())
        .update();
  }

  @Test
  void looksAtAllAndShowsSome() {
    RuleTrial trial = trials.of(pier.id(), words("day 1"), Duration.ofMinutes(1));

    assertThat(trial.isWhole()).isTrue();
    assertThat(trial.looked()).isEqualTo(1200);
    assertThat(trial.staying()).isEqualTo(400);
    assertThat(trial.droppingInAll()).isEqualTo(800);
    assertThat(trial.dropping()).hasSize(40);
    assertThat(trial.dropping().getFirst().missing()).containsExactly("day 1");
  }

  @Test
  void stopsWhenTheTimeIsOverAndSaysOfHowManyItSpeaks() {
    RuleTrial trial = trials.of(pier.id(), words("day 1"), Duration.ZERO);

    assertThat(trial.isWhole()).isFalse();
    assertThat(trial.looked()).isEqualTo(500);
    assertThat(trial.held()).isEqualTo(1200);
  }

  @Test
  void tellsWhereAnOlderTopicHasAnArticle() {
    Topic newer = topics.add("day", "Day", "", words("day"), false);

    RuleTrial trial = trials.of(newer.id(), words("day"), Duration.ofMinutes(1));
    assertThat(trial.comingInAll()).as("the older one has them").isZero();
    jdbc.sql("update article set topic_id = ?").param(newer.id()).update();
    trial = trials.of(newer.id(), words("day"), Duration.ofMinutes(1));
    assertThat(trial.droppingInAll()).isEqualTo(1200);
    assertThat(trial.dropping()).allMatch(RuleTrial.Tried::elsewhere);
  }

  private static TopicRules words(String any) {
    return new TopicRules(List.of(any), List.of(), List.of());
  }
}
