package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.article.Articles;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class SketchesTest {

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Articles articles;
  @Autowired Sketches sketches;

  private HarbourNews news;
  private long topic;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers write");
    topic = articles.byId(news.courier).orElseThrow().topicId();
    sketches.replace(news.courier, topic, new Sketch(Set.of(1, 2, 3, 4)));
    sketches.replace(news.wire, topic, new Sketch(Set.of(3, 4, 5)));
    sketches.replace(news.gazette, topic, new Sketch(Set.of(2, 3, 4, 9)));
  }

  @Test
  void nearestSharesMostRuns() {
    assertThat(sketches.nearest(news.courier, topic, 1, 9))
        .containsExactly(news.gazette, news.wire);
    assertThat(sketches.nearest(news.courier, topic, 3, 9)).containsExactly(news.gazette);
    assertThat(sketches.nearest(news.courier, topic, 1, 1)).containsExactly(news.gazette);
  }

  @Test
  void onlyTheNewestTextCounts() {
    sketches.replace(news.gazette, topic, new Sketch(Set.of(77)));

    assertThat(sketches.nearest(news.courier, topic, 1, 9)).containsExactly(news.wire);
  }

  @Test
  void articlesOfAnotherTopicAreNotFound() {
    assertThat(sketches.nearest(news.courier, topic + 1, 1, 9)).isEmpty();
  }
}
