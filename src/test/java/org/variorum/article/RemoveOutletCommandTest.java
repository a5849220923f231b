package org.variorum.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.story.Stories;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class RemoveOutletCommandTest {

  @Autowired RemoveOutletCommand command;
  @Autowired Articles articles;
  @Autowired Outlets outlets;
  @Autowired Feeds feeds;
  @Autowired Stories stories;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    feeds.add(
        outlets.named("Harbour Courier", false).id(), "https://courier.example/feed", null, false);
  }

  @Test
  void listsAndRemovesNothingWithoutAYes() {
    assertThat(run("harbour-courier")).isZero();

    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "feed\thttps://courier.example/feed",
            "article\t" + news.courier + "\tDockers sign\thttps://courier.example/letter");
    assertThat(err.toString(UTF_8)).contains("Nothing was removed", "--yes", "1 article ");
    assertThat(articles.byId(news.courier)).isPresent();
  }

  @Test
  void forgetsTheOutletWithAllItsTexts() {
    assertThat(run("harbour-courier", "--yes")).isZero();

    assertThat(err.toString(UTF_8)).contains("Harbour Courier is removed");
    assertThat(outlets.bySlug("harbour-courier")).isEmpty();
    assertThat(articles.byId(news.courier)).isEmpty();
    assertThat(feeds.byAddress("https://courier.example/feed")).isEmpty();
    assertThat(articles.byId(news.wire)).isPresent();
  }

  @Test
  void nothingOfItStaysInStoriesAndTheRestIsComparedAgain() {
    run("harbour-courier", "--yes");

    assertThat(stories.bySlug(HarbourNews.STORY).orElseThrow().title()).isEqualTo("Letter grows");
    assertThat(count("select count(*) from figure_outcome")).isZero();
    assertThat(count("select count(*) from scheduled_tasks where task_name = 'compare-topic'"))
        .isEqualTo(1);
  }

  @Test
  void storyOfNoArticleGoes() {
    run("old-gazette", "--yes");

    assertThat(stories.bySlug(HarbourNews.STORY)).isPresent();
    assertThat(count("select count(*) from story where slug = 'dockers-return'")).isZero();
  }

  @Test
  void claimThatRestsOnNothingGoesAtOnce() {
    run("harbour-courier", "--yes");
    assertThat(count("select count(*) from claim")).isEqualTo(1);

    run("north-wire", "--yes");

    assertThat(count("select count(*) from claim")).isZero();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run("nobody", "--yes")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("no outlet 'nobody'");
    assertThat(run("--yes")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage: remove-outlet SLUG [--yes]");
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private int run(String... arguments) {
    return command.run(
        List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
