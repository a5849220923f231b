package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class TopicJudgingTest {

  @Autowired Articles articles;
  @Autowired Topics topics;
  @Autowired TopicJudging judging;
  @Autowired Judgings judgings;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  @Test
  void articlesComeAndGoAsTheRulesSay() {
    Topic pier = topics.add("pier", "Pier", "", words("pier"), false);
    Topic quay = topics.add("quay", "Quay", "", words("quay"), false);
    long both = take("The pier and the quay", null);
    long lone = take("The pier alone", null);
    long bread = take("Bread prices", null);
    assertThat(topicOf(both)).isEqualTo(pier.id());

    topics.change(pier.id(), "Pier", "", words("bread"));
    judge(pier);

    assertThat(topicOf(both)).as("the next topic has it").isEqualTo(quay.id());
    assertThat(topicOf(lone)).as("no topic has it").isEqualTo(topics.remainder().id());
    assertThat(topicOf(bread)).as("it came from no topic").isEqualTo(pier.id());
    assertThat(judgings.of(pier.id())).contains(new Judgings.Judging(3, 1, 2, 0, true));

    topics.change(pier.id(), "Pier", "", words("pier"));
    judge(pier);
    assertThat(topicOf(both)).isEqualTo(pier.id());
    assertThat(topicOf(lone)).isEqualTo(pier.id());
    assertThat(orders("read-article")).contains(both + ":" + revisionOf(both));
  }

  @Test
  void whatSomebodyPutInATopicStays() {
    Topic pier = topics.add("pier", "Pier", "", words("pier"), false);
    long named = take("Bread prices", "pier");
    HarbourNews news = new HarbourNews(jdbc, json, "Dockers sign");
    Topic harbour = topics.bySlug(HarbourNews.TOPIC).orElseThrow();
    decide(harbour, news);
    topics.change(pier.id(), "Pier", "", words("whole text"));
    judge(pier);

    assertThat(topicOf(named)).isEqualTo(pier.id());
    assertThat(topicOf(news.courier)).as("a decision about its story").isEqualTo(harbour.id());
    assertThat(topicOf(news.wire)).as("a decision about its sentence").isEqualTo(harbour.id());
    assertThat(topicOf(news.gazette)).as("a decision that was undone").isEqualTo(pier.id());
    assertThat(judgings.of(pier.id()).orElseThrow().bound()).isEqualTo(3);
  }

  @Test
  void nothingThatWasMadeOfAnArticleStaysInTheTopicItLeaves() {
    HarbourNews news = new HarbourNews(jdbc, json, "Dockers sign");
    Topic pier = topics.add("pier", "Pier", "", words("whole text"), false);
    judge(pier);

    assertThat(topicOf(news.courier)).isEqualTo(pier.id());
    List<String> tables =
        jdbc.sql(
                """
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and c.column_name = 'article_id'
                  and t.table_type = 'BASE TABLE'
                """)
            .query((rs, row) -> rs.getString(1))
            .list();
    assertThat(tables).hasSizeGreaterThan(15);
    assertThat(tables)
        .filteredOn(
            table ->
                jdbc.sql("select exists (select from " + table + " where article_id = any(?))")
                    .param(new Long[] {news.courier, news.wire, news.gazette})
                    .query(Boolean.class)
                    .single())
        .isSubsetOf(
            "revision",
            "article_address",
            "article_alias",
            "withdrawal",
            "page_watch",
            "repetition",
            "field_reading",
            "field_setting");
    assertThat(count("claim") + count("figure") + count("copy") + count("story")).isZero();
    assertThat(orders("compare-topic")).isNotEmpty();
  }

  @Test
  void beginsAnewWhereRulesChangeWhileItGoesOn() {
    Topic pier = topics.add("pier", "Pier", "", words("pier"), false);
    long one = take("The pier", null);
    for (int i = 0; i < 205; i++) {
      take("Bread number " + i, null);
    }
    topics.change(pier.id(), "Pier", "", words("quay"));
    assertThat(judging.judgePart(pier.id())).as("the newest two hundred").isTrue();
    topics.change(pier.id(), "Pier", "", words("bread"));
    judge(pier);

    assertThat(topicOf(one)).isEqualTo(topics.remainder().id());
    assertThat(judgings.of(pier.id())).contains(new Judgings.Judging(206, 205, 1, 0, true));
    assertThat(judging.judgePart(pier.id())).as("done twice").isFalse();
  }

  private void judge(Topic topic) {
    while (judging.judgePart(topic.id())) {
      // the next part
    }
  }

  private void decide(Topic topic, HarbourNews news) {
    long story =
        jdbc.sql("select id from story where slug = ?")
            .param(HarbourNews.STORY)
            .query(Long.class)
            .single();
    long split = decision(topic, "STORY", story, "SPLIT");
    place(split, news.courier, story);
    long undone = decision(topic, "STORY", story, "MOVE");
    place(undone, news.gazette, story);
    jdbc.sql("insert into decision_withdrawal values (?, 'ida', now(), 'no')")
        .param(undone)
        .update();
    long about = decision(topic, "CLAIM", news.claim, "DIFFER");
    jdbc.sql(
            """
            insert into claim_decision_statement (decision_id, article_id, digest, aside)
            values (?, ?, 'd', true)
            """)
        .params(about, news.wire)
        .update();
  }

  private long decision(Topic topic, String subject, long id, String kind) {
    return jdbc.sql(
            """
            insert into decision (topic_id, subject, subject_id, kind, decided_by, decided_at, reason)
            values (?, ?, ?, ?, 'ida', now(), 'so') returning id
            """)
        .params(topic.id(), subject, id, kind)
        .query(Long.class)
        .single();
  }

  private void place(long decision, long article, long story) {
    jdbc.sql(
            "insert into story_decision_article (decision_id, article_id, story_id) values (?, ?, ?)")
        .params(decision, article, story)
        .update();
  }

  private long take(String title, @Nullable String topic) {
    return articles
        .take(
            new Submission(
                title,
                "Harbour Courier",
                null,
                title,
                List.of(),
                "2026-03-01",
                null,
                "en",
                topic,
                null,
                title
                    + ". The clerk of the harbour said so on Monday to whoever asked for it, and nobody in the town"
                    + " who was asked had heard otherwise."))
        .articleId();
  }

  private long topicOf(long article) {
    return articles.byId(article).orElseThrow().topicId();
  }

  private long revisionOf(long article) {
    return articles.byId(article).orElseThrow().revisionId();
  }

  private List<String> orders(String task) {
    return jdbc.sql("select task_instance from scheduled_tasks where task_name = ?")
        .param(task)
        .query((rs, row) -> rs.getString(1))
        .list();
  }

  private int count(String table) {
    return jdbc.sql(
            "select count(*) from "
                + table
                + " where topic_id = (select id from topic where slug = ?)"
                + (table.equals("story") ? " and slug = 'dockers-letter'" : ""))
        .param(HarbourNews.TOPIC)
        .query(Integer.class)
        .single();
  }

  private static TopicRules words(String any) {
    return new TopicRules(List.of(any), List.of(), List.of());
  }
}
