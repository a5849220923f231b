package org.variorum.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class MatchStoreTest {

  @Autowired MatchStore matches;
  @Autowired StatementStore statements;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;
  private long courier;
  private long wire;
  private long gazette;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    courier = news.saidByCourier;
    wire = news.saidByWire;
    gazette = saidByGazette();
    jdbc.sql("delete from statement_match").update();
    matches.add(
        List.of(new Match(courier, wire, 0.75, true), new Match(gazette, wire, 0.5, false)));
  }

  private long saidByGazette() {
    return jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                                   sentence_start, slots, embedding)
            select r.article_id, r.id, s.topic_id, 0, 0, s.sentence, 0, s.slots, s.embedding
            from statement s, revision r where s.id = ? and r.article_id = ? returning id
            """)
        .params(wire, news.gazette)
        .query(Long.class)
        .single();
  }

  @Test
  void matchesAreFoundFromEitherEndAndEachOnce() {
    Match near = new Match(courier, wire, 0.75, true);
    Match far = new Match(wire, gazette, 0.5, false);

    assertThat(matches.of(List.of(courier))).containsExactly(near);
    assertThat(matches.of(List.of(gazette))).containsExactly(far);
    assertThat(matches.of(List.of(wire, courier))).containsExactly(near, far);
  }

  @Test
  void whatAnEarlierRevisionSaidIsMatchedNoLonger() {
    statements.retireEarlier(news.courier);

    assertThat(matches.of(List.of(courier, wire, gazette)))
        .containsExactly(new Match(wire, gazette, 0.5, false));

    statements.retireEarlier(news.gazette);
    assertThat(matches.of(List.of(courier, wire, gazette))).isEmpty();
  }

  @Test
  void articleIsMatchedWithThoseNearestInTimeBeforeAndAfterIt() {
    published(news.courier, "2023-11-10T09:00:00Z");
    published(news.wire, "2023-11-07T09:00:00Z");
    published(news.gazette, "2023-11-12T09:00:00Z");

    assertThat(statements.neighbours(news.courier, 30, 2).keySet())
        .containsExactlyInAnyOrder(news.wire, news.gazette);
    assertThat(statements.neighbours(news.courier, 30, 1).keySet()).containsExactly(news.gazette);
    assertThat(statements.neighbours(news.courier, 1, 2)).isEmpty();
    assertThat(statements.neighbours(news.wire, 4, 2).keySet()).containsExactly(news.courier);
    assertThat(statements.neighbours(news.gazette, 5, 2).keySet())
        .containsExactlyInAnyOrder(news.wire, news.courier);
  }

  private void published(long article, String time) {
    jdbc.sql("update article set published_at = ?::timestamptz where id = ?")
        .params(time, article)
        .update();
  }
}
