package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;

@RoomTest
class SearchesTest {

  private static final Instant MONDAY = Instant.parse("2024-03-04T23:30:00Z");
  private static final Instant TUESDAY = Instant.parse("2024-03-05T00:10:00Z");

  @Autowired Searches searches;
  @Autowired JdbcClient jdbc;

  private long topic;
  private long courier;
  private long gazette;

  @BeforeEach
  void fill() {
    topic = id("insert into topic (slug, name, description) values ('t', 'T', 'T') returning id");
    courier = id("insert into outlet (slug, name) values ('courier', 'Courier') returning id");
    gazette = id("insert into outlet (slug, name) values ('gazette', 'Gazette') returning id");
  }

  @Test
  void findsTheFormsOfAWordByTheRulesOfTheLanguage() {
    long english = article(courier, MONDAY, "en", "Dockers", "A clerk signed the letters.");
    long dutch = article(gazette, MONDAY, "nl", "Havens", "De arbeiders tekenden brieven.");

    assertThat(found("sign letter")).containsExactly(english);
    assertThat(found("tekenden arbeider")).containsExactly(dutch);
    assertThat(found("letter -clerk")).isEmpty();
    assertThat(found("\"the letters\"")).containsExactly(english);
    assertThat(found("havens or clerk")).containsExactlyInAnyOrder(english, dutch);
  }

  @Test
  void aHeadlineCountsMoreThanTheText() {
    long inText = article(courier, TUESDAY, "en", "Dockers", "They wrote of a strike.");
    long inTitle = article(gazette, MONDAY, "en", "Strike", "They wrote of it.");

    assertThat(found("strike")).containsExactly(inTitle, inText);
    assertThat(ids(question("strike", null, null, null, true))).containsExactly(inText, inTitle);
  }

  @Test
  void setsOffWhatWasFoundWithoutAnyMarkup() {
    article(courier, MONDAY, "en", "<b>\u0002Strike</b>", "Of 5 < 6 and R&D, a strike &amp; more.");

    FoundArticle only = searches.articles(Question.of("strike"), 10, 0).items().getFirst();

    assertThat(only.title().pieces())
        .containsExactly(
            new Highlights.Piece("<b>", false),
            new Highlights.Piece("Strike", true),
            new Highlights.Piece("</b>", false));
    assertThat(only.excerpt().text()).isEqualTo("strike &amp; more");
  }

  @Test
  void quotesNoMoreThanFortyEightWordsAndNothingThatIsReserved() {
    String text = "A strike began and went on for a very long time. ".repeat(200);
    long open = article(courier, MONDAY, "en", "Strike", text);
    long closed = article(gazette, MONDAY, "en", "Strike", text);
    jdbc.sql("update article set archiving_reserved = true where id = ?").param(closed).update();

    List<FoundArticle> items = searches.articles(Question.of("strike"), 10, 0).items();

    assertThat(items)
        .allSatisfy(
            item -> {
              String excerpt = item.excerpt().text();
              if (item.articleId() == open) {
                assertThat(excerpt.split("\\s+")).hasSizeBetween(10, 50);
              } else {
                assertThat(excerpt).isEmpty();
              }
            })
        .hasSize(2);
  }

  @Test
  void findsNothingInWhatAnOutletReplaced() {
    long article = article(courier, MONDAY, "en", "Dockers", "Forty signed.");
    jdbc.sql("update article set revision = 2 where id = ?").param(article).update();
    revision(article, 2, "en", "Dockers", "Sixty signed.");

    assertThat(found("forty")).isEmpty();
    assertThat(found("sixty")).containsExactly(article);
  }

  @Test
  void narrowsByOutletTopicAndDay() {
    long first = article(courier, MONDAY, "en", "Strike", "It began.");
    long second = article(gazette, TUESDAY, "en", "Strike", "It went on.");
    LocalDate day = LocalDate.of(2024, 3, 4);

    assertThat(ids(question("strike", courier, null, null, false))).containsExactly(first);
    assertThat(ids(question("strike", null, null, day, false))).containsExactly(first);
    assertThat(ids(question("strike", null, day.plusDays(1), null, false))).containsExactly(second);
    assertThat(ids(new Question("strike", topic + 1, null, null, null, false))).isEmpty();
    assertThat(searches.outletsOfArticles(Question.of("strike"), 5))
        .extracting(OutletShare::slug)
        .containsExactly("courier", "gazette");
  }

  @Test
  void bearsWhateverSomebodyTypes() {
    article(courier, MONDAY, "en", "Strike", "It began.");

    for (String typed :
        List.of("", "the", "\"", "- - or", "'; drop", "a\0b", "(:*&|!<->", "x".repeat(900))) {
      assertThat(searches.articles(Question.of(typed), 10, 0).total()).as(typed).isZero();
      assertThat(searches.claims(Question.of(typed), 10, 0).total()).isZero();
      assertThat(searches.stories(Question.of(typed), 10, 0).total()).isZero();
    }
  }

  @Test
  void findsStoriesClaimsSourcesAndOutlets() {
    long article = article(courier, MONDAY, "en", "Strike", "It began.");
    long story =
        id(
            "insert into story (slug, topic_id, title) values ('strike', ?, 'Dockers strike') returning id",
            topic);
    jdbc.sql("insert into story_article values (?, ?)").params(article, story).update();
    String claim =
        "insert into claim (topic_id, story_id, text, articles, differs) values (?, ?, ?, ?, false)";
    jdbc.sql(claim).params(topic, story, "Forty dockers signed", 2).update();
    jdbc.sql(claim).params(topic, story, "One docker signed alone", 1).update();

    assertThat(searches.stories(Question.of("docker"), 5, 0).items())
        .extracting(FoundStory::slug, FoundStory::outlets)
        .containsExactly(tuple("strike", 1));
    assertThat(searches.claims(Question.of("sign"), 5, 0).items())
        .extracting(found -> found.text().text())
        .containsExactly("Forty dockers signed");
    assertThat(searches.outlets(Question.of("courier"), 5))
        .extracting(FoundName::times)
        .containsExactly(1);
  }

  private List<Long> found(String words) {
    return ids(Question.of(words));
  }

  private List<Long> ids(Question question) {
    Finding<FoundArticle> finding = searches.articles(question, 10, 0);
    assertThat(finding.total()).isEqualTo(finding.items().size());
    return finding.items().stream().map(FoundArticle::articleId).toList();
  }

  private static Question question(
      String words,
      @Nullable Long outlet,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean newest) {
    return new Question(words, null, outlet, from, to, newest);
  }

  private long article(long outlet, Instant at, String language, String title, String text) {
    long id =
        id(
            """
            insert into article (outlet_id, topic_id, address, published_at, first_seen_at, revision)
            values (?, ?, gen_random_uuid()::text, ?::timestamptz, now(), 1) returning id
            """,
            outlet,
            topic,
            at.toString());
    revision(id, 1, language, title, text);
    return id;
  }

  private void revision(long article, int number, String language, String title, String text) {
    jdbc.sql(
            """
            insert into revision (article_id, number, title, language, text, taken_at)
            values (?, ?, ?, ?, ?, now())
            """)
        .params(article, number, title, language, text)
        .update();
  }

  private long id(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(Long.class).single();
  }
}
