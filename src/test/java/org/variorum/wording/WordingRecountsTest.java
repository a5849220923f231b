package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.topic.Referent;
import org.variorum.topic.Referents;
import org.variorum.topic.Topics;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class WordingRecountsTest {

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Topics topics;
  @Autowired Referents referents;
  @Autowired Wordings wordings;
  @Autowired WordingRecounts recounts;

  private HarbourNews news;
  private long topic;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers write");
    topic = topics.bySlug(HarbourNews.TOPIC).orElseThrow().id();
  }

  @Test
  void givenReferentsAreCountedInWhatIsHeld() {
    give(new Referent("the letter", List.of("letter", "petition")));

    assertThat(orders()).containsExactly("recount-wordings " + topic + ":1");
    assertThat(recounts.countPart(topic)).isFalse();
    assertThat(found()).containsExactlyInAnyOrder(news.saidByCourier, news.saidByWire);

    give(new Referent("those who work", List.of("clerk")));
    assertThat(recounts.countPart(topic)).isFalse();
    assertThat(wordings.ofArticles(List.of(news.wire)))
        .filteredOn(wording -> wording.kind() == WordingKind.REFERENT)
        .singleElement()
        .satisfies(
            wording -> {
              assertThat(wording.referent()).isEqualTo("those who work");
              assertThat(wording.uses().getFirst().text()).isEqualTo("clerk");
            });
  }

  @Test
  void sameReferentsAreNotCountedTwice() {
    give(new Referent("the letter", List.of("letter")));
    give(new Referent("the letter", List.of("letter")));

    assertThat(orders()).hasSize(1);
  }

  @Test
  void countsPartByPartAndBeginsAgainWhereTheyChangeMeanwhile() {
    jdbc.sql(
            """
            with article as (
              insert into article (outlet_id, topic_id, address, first_seen_at, revision)
              select a.outlet_id, a.topic_id, 'import:' || n, now(), 1
              from article a, generate_series(1, 60) n where a.id = ?
              returning id)
            insert into revision (article_id, number, title, text, taken_at)
            select id, 1, 'Number ' || id, 'Nothing', now() from article
            """)
        .param(news.courier)
        .update();
    give(new Referent("the letter", List.of("petition")));

    assertThat(recounts.countPart(topic)).isTrue();
    give(new Referent("the letter", List.of("letter")));
    assertThat(recounts.countPart(topic)).isTrue();
    assertThat(recounts.countPart(topic)).isFalse();
    assertThat(found()).hasSize(2);
  }

  private void give(Referent referent) {
    referents.give(topic, List.of(referent));
  }

  private List<String> orders() {
    return jdbc.sql("select task_name || ' ' || task_instance from scheduled_tasks")
        .query((rs, row) -> rs.getString(1))
        .list();
  }

  /** The statements in which the letter is named. */
  private List<Long> found() {
    return jdbc.sql(
            "select statement_id from wording_use where kind = 'REFERENT' and referent = 'the letter'")
        .query((rs, row) -> rs.getLong(1))
        .list();
  }
}
