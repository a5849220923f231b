package org.variorum.harvest;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.topic.TopicRulesGiven;

/**
 * Counts how often topics' rules began to admit more. What rules shut out is noted with the count
 * of that time, and counts as new once the count is higher: entries that a feed still names are
 * judged again at its next visit, and nothing else is.
 */
@Component
class Widenings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Widenings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How many there were. Whoever judges asks before looking at the rules, so that rules which are
   * saved in between make the judgement an old one.
   */
  long count() {
    return jdbc.sql("select count(*) from rules_widening").query(Long.class).single();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TopicRulesGiven given) {
    if (given.wider()) {
      jdbc.sql("insert into rules_widening (topic_id, at) values (?, ?)")
          .params(given.topicId(), clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
