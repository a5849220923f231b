package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import tools.jackson.databind.json.JsonMapper;

/**
 * A topic that is compared: the courier and the wire give two numbers for one thing, and the
 * gazette may be made to say the same as the wire.
 */
@RoomTest
abstract class CuratedComparisonTest {

  @Autowired Decisions decisions;
  @Autowired Claims claims;
  @Autowired Figures figures;
  @Autowired TopicComparison comparison;
  @Autowired ComparisonStore store;
  @Autowired ComparisonChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  HarbourNews news;
  long topic;

  private int position;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    topic = claims.byId(news.claim).orElseThrow().topicId();
    match(news.saidByCourier, news.saidByWire);
    compareAll();
  }

  void match(long one, long two) {
    jdbc.sql("insert into statement_match values (?, ?, 1)").params(one, two).update();
  }

  /** As if nothing had ever been compared. */
  void compareAll() {
    changes.ofTopic(topic);
    changes.request(topic);
    comparison.compare(topic);
  }

  /** What an article says, which came or changed. */
  void compare(long article) {
    store.request(topic, Set.of(article));
    comparison.compare(topic);
  }

  /** A statement gets a new id and keeps its matches, as when its article is read again. */
  void readAnew(long statement) {
    position++;
    long reread =
        jdbc.sql(
                """
                insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                       sentence, sentence_start, slots, embedding)
                select article_id, revision_id, topic_id, position + ?, paragraph,
                       sentence, sentence_start, slots, embedding
                from statement where id = ? returning id
                """)
            .params(position, statement)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into statement_match
            select least(one_id, ?), greatest(two_id, ?), cosine from statement_match
            where two_id = ?
            """)
        .params(reread, reread, statement)
        .update();
    jdbc.sql("update statement set current = false where id = ?").param(statement).update();
  }

  /** The gazette says what the wire says, with this number. */
  long saidByGazette(String number, int value) {
    return said(news.gazette, number, value);
  }

  /** An article says what the wire says, with this number. */
  long said(long article, String number, int value) {
    return jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                   sentence, sentence_start, slots, embedding)
            select r.article_id, r.id, s.topic_id, 0, 0, replace(s.sentence, 'Sixty', ?), 0,
                   replace(replace(s.slots::text, 'Sixty', ?), '60', ?)::jsonb, s.embedding
            from statement s, revision r where s.id = ? and r.article_id = ? returning id
            """)
        .params(number, number, Integer.toString(value), news.saidByWire, article)
        .query(Long.class)
        .single();
  }

  static void refused(String why, Runnable decision) {
    assertThatExceptionOfType(Refused.class).isThrownBy(decision::run).withMessageContaining(why);
  }
}
