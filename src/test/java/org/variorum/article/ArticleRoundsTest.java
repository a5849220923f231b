package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.article.ArticleRounds.Round;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

@RoomTest
class ArticleRoundsTest {

  private static final String ONE = "count-boats";
  private static final String OTHER = "count-nets";

  @Autowired ArticleRounds rounds;
  @Autowired Topics topics;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void eachStepGoesItsOwnWay() {
    long topic = topic();
    begin(ONE, topic);
    begin(OTHER, topic);

    assertThat(rounds.doPart(ONE, topic, 2, next -> List.of(9L, 7L))).isTrue();
    assertThat(rounds.doPart(ONE, topic, 2, next -> List.of(next - 1))).isFalse();
    assertThat(rounds.lately(ONE, topic)).contains(new Round(3, true));
    assertThat(rounds.lately(OTHER, topic)).contains(new Round(0, false));
    assertThat(rounds.doPart(ONE, topic, 2, next -> List.of(5L, 4L))).as("it is over").isFalse();
  }

  @Test
  void aPartThatFailsIsDoneAgain() {
    long topic = topic();
    begin(ONE, topic);
    rounds.doPart(ONE, topic, 1, next -> List.of(7L));

    assertThatThrownBy(
            () ->
                rounds.doPart(
                    ONE,
                    topic,
                    1,
                    next -> {
                      throw new IllegalStateException("torn net");
                    }))
        .hasMessage("torn net");
    assertThat(rounds.lately(ONE, topic)).contains(new Round(1, false));
    rounds.doPart(
        ONE,
        topic,
        1,
        next -> {
          assertThat(next).isEqualTo(7);
          return List.of();
        });
    assertThat(rounds.lately(ONE, topic)).contains(new Round(1, true));
  }

  @Test
  void isToldForAnHourAfterItsEnd() {
    long topic = topic();
    begin(ONE, topic);
    rounds.doPart(ONE, topic, 1, next -> List.of());
    jdbc.sql("update article_round set ended_at = ended_at - interval '61 minutes'").update();

    assertThat(rounds.lately(ONE, topic)).isEmpty();
  }

  private long topic() {
    TopicRules rules = new TopicRules(List.of("pier"), List.of(), List.of());
    return topics.add("pier", "Pier", "", rules, true).id();
  }

  private void begin(String step, long topic) {
    transaction.executeWithoutResult(status -> rounds.begin(step, topic));
  }
}
