package org.variorum.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.Roles;
import org.variorum.platform.TransactionLocks;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

@RoomTest
class SampleTopicTest {

  @Autowired Importer importer;
  @Autowired Topics topics;
  @Autowired Outlets outlets;
  @Autowired TransactionLocks locks;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void emptyInstallationShowsTheSamples() throws IOException {
    SampleTopic samples = samples(new Roles(true, true), true);

    samples.run(new DefaultApplicationArguments());

    assertThat(topics.all()).singleElement().matches(Topic::sample);
    assertThat(outlets.all()).isNotEmpty().allMatch(Outlet::sample);
    assertThat(count("article")).isGreaterThan(10);
    assertThat(count("scheduled_tasks where task_name = 'read-article'"))
        .isEqualTo(count("revision"));
    assertThat(samples.line()).contains(topics.all().getFirst().name());
  }

  @Test
  void startingAgainLoadsNothingTwice() throws IOException {
    samples(new Roles(true, true), true).run(new DefaultApplicationArguments());
    long articles = count("article");
    long revisions = count("revision");

    samples(new Roles(true, true), true).run(new DefaultApplicationArguments());

    assertThat(count("article")).isEqualTo(articles);
    assertThat(count("revision")).isEqualTo(revisions);
  }

  @Test
  void installationWithATopicOfItsOwnGetsNone() throws IOException {
    topics.add("piers", "Piers", "", new TopicRules(List.of("pier"), List.of(), List.of()), false);

    samples(new Roles(true, true), true).run(new DefaultApplicationArguments());

    assertThat(count("article")).isZero();
  }

  @Test
  void settingOrRoleLeavesThemOut() throws IOException {
    SampleTopic unwanted = samples(new Roles(true, true), false);
    unwanted.run(new DefaultApplicationArguments());
    samples(new Roles(true, false), true).run(new DefaultApplicationArguments());

    assertThat(count("topic")).isZero();
    assertThat(unwanted.line()).isEmpty();
  }

  @Test
  void failureInTheMiddleLeavesNothing() {
    jdbc.sql("alter table article add constraint test_full check (id < 5)").update();
    try {
      assertThatThrownBy(
              () -> samples(new Roles(true, true), true).run(new DefaultApplicationArguments()))
          .isInstanceOf(RuntimeException.class);
    } finally {
      jdbc.sql("alter table article drop constraint test_full").update();
    }

    assertThat(count("topic") + count("outlet") + count("article") + count("scheduled_tasks"))
        .isZero();
  }

  private SampleTopic samples(Roles roles, boolean wanted) {
    return new SampleTopic(importer, topics, locks, transaction, roles, wanted);
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
