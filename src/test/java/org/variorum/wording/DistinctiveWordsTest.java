package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class DistinctiveWordsTest {

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired DistinctiveWords words;

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers write");
    words.replace(
        news.courier,
        Map.of(
            "siege", new WordUse(20, 7), "town", new WordUse(300, 8), "pier", new WordUse(300, 8)));
    words.replace(
        news.wire,
        Map.of(
            "ring", new WordUse(2, 9), "town", new WordUse(300, 9), "pier", new WordUse(300, 9)));
  }

  @Test
  void wordOfOneArticleIsFoundWithItsSentence() {
    assertThat(words.among(List.of(news.courier, news.wire)))
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.articleId()).isEqualTo(news.courier);
              assertThat(word.word()).isEqualTo("siege");
              assertThat(word.count()).isEqualTo(20);
              assertThat(word.statementId()).isEqualTo(7);
            });
  }

  @Test
  void articleAloneHasNothingToStandOutFrom() {
    assertThat(words.among(List.of(news.courier))).isEmpty();
  }

  @Test
  void newTextReplacesTheOld() {
    words.replace(news.courier, Map.of("town", new WordUse(300, 8), "pier", new WordUse(300, 8)));

    assertThat(words.among(List.of(news.courier, news.wire))).isEmpty();
  }
}
