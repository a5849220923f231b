package org.variorum.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class SourceCurationTest {

  @Autowired SourceCuration curation;
  @Autowired SourceNames names;
  @Autowired SourceRegister register;
  @Autowired Statements statements;
  @Autowired Decisions decisions;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;
  private long topic;
  private long clerk;
  private long office;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    topic = jdbc.sql("select id from topic").query(Long.class).single();
    clerk = source("anonymous-a-clerk", "a clerk", "ANONYMOUS");
    office = source("organisation-harbour-office", "Harbour Office", "ORGANISATION");
    attribute(news.saidByCourier, clerk);
    attribute(news.saidByWire, office);
  }

  @Test
  void twoNamesOfOneSourceAreOneThroughoutTheTopic() {
    long merged = curation.merge(topic, office, clerk, "Ida", "The clerk speaks for it.");

    assertThat(register.byId(clerk)).isEmpty();
    assertThat(register.byId(office).orElseThrow().articles()).isEqualTo(2);
    assertThat(register.heirOf("anonymous-a-clerk")).contains("organisation-harbour-office");
    assertThat(name(news.saidByCourier)).isEqualTo("Harbour Office");
    assertThat(statements.byIds(List.of(news.saidByCourier, news.saidByWire)))
        .extracting(KeptStatement::sourceNamed)
        .containsExactly(true, false);
    assertThat(names.of(topic)).containsExactly(Map.entry(clerk, office));
    assertThat(orders()).isEqualTo(1);

    decisions.withdraw(merged, "Ida", "She does not.");
    assertThat(register.byId(clerk).orElseThrow().articles()).isEqualTo(1);
    assertThat(name(news.saidByCourier)).isEqualTo("a clerk");
    assertThat(names.of(topic)).isEmpty();
  }

  @Test
  void renamedSourceKeepsItsKindAndItsOldAddressLeadsOn() {
    long renamed = curation.rename(topic, clerk, " Clerk of the harbour ", "Ida", "Says which.");

    assertThat(name(news.saidByCourier)).isEqualTo("Clerk of the harbour");
    String slug = register.heirOf("anonymous-a-clerk").orElseThrow();
    assertThat(slug).isEqualTo("anonymous-clerk-of-the-harbour");
    decisions.withdraw(renamed, "Ida", "It says enough.");
    assertThat(register.bySlug(slug)).isEmpty();
    assertThat(name(news.saidByCourier)).isEqualTo("a clerk");
  }

  @Test
  void laterDecisionPrevailsAndNoneRunsInACircle() {
    curation.merge(topic, office, clerk, "Ida", "The clerk speaks for it.");
    long back = curation.merge(topic, clerk, office, "Odo", "It speaks through her.");
    assertThat(register.byId(clerk).orElseThrow().articles()).isEqualTo(2);
    assertThat(names.of(topic)).containsExactly(Map.entry(office, clerk));

    decisions.withdraw(back, "Odo", "Ida is right.");
    assertThat(register.byId(office).orElseThrow().articles()).isEqualTo(2);
  }

  @Test
  void refusesWhatMakesNoSense() {
    refused("itself", () -> curation.merge(topic, clerk, clerk, "Ida", "Why."));
    refused("no such source", () -> curation.merge(topic, clerk, 99_999, "Ida", "Why."));
    refused("needs a name", () -> curation.rename(topic, clerk, " ", "Ida", "Why."));
    refused("already", () -> curation.rename(topic, clerk, "a clerk", "Ida", "Why."));
    refused("Say why", () -> curation.merge(topic, clerk, office, "Ida", " "));
    assertThat(names.of(topic)).isEmpty();
  }

  private static void refused(String why, Runnable decision) {
    assertThatExceptionOfType(Refused.class).isThrownBy(decision::run).withMessageContaining(why);
  }

  /** As everything downstream has it. */
  private String name(long statement) {
    return Objects.requireNonNull(
            statements.byIds(List.of(statement)).getFirst().statement().attribution())
        .source()
        .name();
  }

  private int orders() {
    return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'compare-topic'")
        .query(Integer.class)
        .single();
  }

  private long source(String slug, String name, String type) {
    jdbc.sql("insert into source (slug, name, type) values (?, ?, ?) on conflict do nothing")
        .params(slug, name, type)
        .update();
    return jdbc.sql("select id from source where slug = ?").param(slug).query(Long.class).single();
  }

  private void attribute(long statement, long source) {
    jdbc.sql("update statement set source_id = ? where id = ?").params(source, statement).update();
  }
}
