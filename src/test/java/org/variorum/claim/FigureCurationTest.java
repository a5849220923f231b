package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.curation.Decision.Doubt;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class FigureCurationTest {

  @Autowired FigureCuration curation;
  @Autowired Decisions decisions;
  @Autowired Figures figures;
  @Autowired Claims claims;
  @Autowired TopicComparison comparison;
  @Autowired ComparisonStore store;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;
  private long topic;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    topic = claims.byId(news.claim).orElseThrow().topicId();
    match(news.saidByCourier, news.saidByWire);
    compareAnew();
  }

  @Test
  void outcomeIsComputedWhileNobodyDecides() {
    assertThat(figure().outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(figure().curated()).isFalse();
    assertThat(figure().ruling()).isNull();
  }

  @Test
  void outcomeThatACuratorSetOutlivesNewReadingsBesideTheComputedOne() {
    curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count, two mornings.");
    readAnew(news.saidByWire);
    compareAnew();

    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
    assertThat(figure().curated()).isTrue();
    OutcomeRuling ruling = Objects.requireNonNull(figure().ruling());
    assertThat(ruling.computed()).isEqualTo(Outcome.UPDATED);
    assertThat(ruling.decision().decidedBy()).isEqualTo("Ida");
    assertThat(ruling.decision().reason()).isEqualTo("One count, two mornings.");
    assertThat(ruling.decision().doubt()).isNull();
  }

  @Test
  void ledgerSaysWhenLaterNumbersSpeakAgainstIt() {
    long decision = curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    compareAnew();
    match(news.saidByWire, saidByGazette("Ninety", 90));
    compareAnew();

    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
    assertThat(decisions.byId(decision).orElseThrow().doubt())
        .extracting(Doubt::evidence)
        .isEqualTo("updated");

    jdbc.sql("update statement set current = false where article_id = ?")
        .param(news.gazette)
        .update();
    compareAnew();
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();
  }

  @Test
  void laterNumbersThatAgreeRaiseNoDoubt() {
    long decision = curation.setOutcome(news.figure, Outcome.DIFFERS, "Ida", "Two counts.");
    match(news.saidByWire, saidByGazette("Sixty", 60));
    compareAnew();

    assertThat(figure().outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(figure().sides()).hasSize(2);
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();
  }

  @Test
  void laterDecisionPrevailsAndItsWithdrawalBringsTheEarlierBack() {
    curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    long later = curation.setOutcome(news.figure, Outcome.DIFFERS, "Odo", "Two counts.");
    compareAnew();
    assertThat(figure().outcome()).isEqualTo(Outcome.DIFFERS);

    decisions.withdraw(later, "Odo", "Ida is right.");
    compareAnew();
    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
  }

  @Test
  void withdrawnDecisionLeavesWhatIsComputed() {
    long decision = curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    compareAnew();
    decisions.withdraw(decision, "Ida", "Two counts.");
    compareAnew();

    assertThat(figure().outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(figure().curated()).isFalse();
  }

  @Test
  void relabelledFigureKeepsItsWords() {
    curation.relabel(news.figure, " Signatures ", "Ida", "Not all are dockers.");
    readAnew(news.saidByWire);
    compareAnew();

    assertThat(figure().label()).isEqualTo("Signatures");
    assertThat(figure().curated()).isTrue();
    assertThat(figure().ruling()).isNull();
  }

  @Test
  void refusesWhatMakesNoSense() {
    refused("Say why", () -> curation.setOutcome(news.figure, Outcome.AGREE, "Ida", " "));
    refused("two articles", () -> curation.setOutcome(news.figure, Outcome.SINGLE, "Ida", "One."));
    refused("needs words", () -> curation.relabel(news.figure, " ", "Ida", "Shorter."));
    refused("no such figure", () -> curation.relabel(99_999, "Signers", "Ida", "Shorter."));
  }

  private static void refused(String why, Runnable decision) {
    assertThatExceptionOfType(Refused.class).isThrownBy(decision::run).withMessageContaining(why);
  }

  private Figure figure() {
    return figures.byId(news.figure).orElseThrow();
  }

  private void compareAnew() {
    store.request(topic);
    comparison.compare(topic);
  }

  private void match(long one, long two) {
    jdbc.sql("insert into statement_match values (?, ?, 1)").params(one, two).update();
  }

  private void readAnew(long statement) {
    long reread =
        jdbc.sql(
                """
                insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                       sentence, sentence_start, slots, embedding)
                select article_id, revision_id, topic_id, position + 1, paragraph,
                       sentence, sentence_start, slots, embedding
                from statement where id = ? returning id
                """)
            .param(statement)
            .query(Long.class)
            .single();
    jdbc.sql("update statement set current = false where id = ?").param(statement).update();
    match(news.saidByCourier, reread);
  }

  private long saidByGazette(String number, int value) {
    return jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                   sentence, sentence_start, slots, embedding)
            select r.article_id, r.id, s.topic_id, 0, 0, replace(s.sentence, 'Sixty', ?), 0,
                   replace(replace(s.slots::text, 'Sixty', ?), '60', ?)::jsonb, s.embedding
            from statement s, revision r where s.id = ? and r.article_id = ? returning id
            """)
        .params(number, number, Integer.toString(value), news.saidByWire, news.gazette)
        .query(Long.class)
        .single();
  }
}
