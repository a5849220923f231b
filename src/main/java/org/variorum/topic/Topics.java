package org.variorum.topic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All topics of this installation. */
@Service
@Transactional(readOnly = true)
public class Topics {

  /** Slug of the topic for what belongs to no other. */
  public static final String IMPORTED = "imported";

  private final TopicRows rows;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Topics(TopicRows rows, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.events = events;
  }

  public List<Topic> all() {
    return rows.findAllByOrderById().stream().map(TopicRow::toTopic).toList();
  }

  public Optional<Topic> byId(long id) {
    return rows.findById(id).map(TopicRow::toTopic);
  }

  public Optional<Topic> bySlug(String slug) {
    return rows.findBySlug(slug).map(TopicRow::toTopic);
  }

  /** Adds a topic; an existing one of this slug is left as it is and returned. */
  @Transactional
  public Topic add(String slug, String name, String description, TopicRules rules, boolean sample) {
    return bySlug(slug)
        .orElseGet(
            () -> {
              Topic topic =
                  rows.save(new TopicRow(slug, name, description, rules, sample)).toTopic();
              if (!sample && rules.areGiven()) {
                events.publishEvent(new TopicRulesGiven(topic.id(), true));
              }
              return topic;
            });
  }

  /**
   * Gives a topic another name, description and rules; articles are judged anew by these.
   *
   * @throws java.util.NoSuchElementException where there is none
   */
  @Transactional
  public Topic change(long id, String name, String description, TopicRules rules) {
    TopicRow row = rows.findById(id).orElseThrow();
    TopicRules before = row.toTopic().rules();
    row.change(name, description, rules);
    rows.flush();
    if (!rules.equals(before)) {
      events.publishEvent(new TopicRulesGiven(id, !rules.narrow(before)));
    }
    return row.toTopic();
  }

  /** Takes a topic off all lists; its slug is free again. Its articles are not this room's. */
  @Transactional
  public void remove(long id) {
    jdbc.sql(
            """
            update topic set removed_at = now(), slug = slug || '-removed-' || id
            where id = ? and removed_at is null
            """)
        .param(id)
        .update();
  }

  /** Whether no topic was ever added, nor removed. */
  public boolean areNew() {
    return jdbc.sql("select not exists (select from topic)").query(Boolean.class).single();
  }

  /** The topics for which the outlets are read: those with rules, but for the samples'. */
  public List<Topic> following() {
    return all().stream().filter(topic -> !topic.sample() && topic.rules().areGiven()).toList();
  }

  /** Chooses for many articles by the rules as they stand now. */
  public TopicChoice choice() {
    return new TopicChoice(all());
  }

  /** As {@link #choice()}, with other rules for a topic; null for one that is not there yet. */
  public TopicChoice choice(@Nullable Long topicId, TopicRules rules) {
    return choice().with(topicId, rules);
  }

  /** The topic for what belongs to no other. */
  @Transactional
  public Topic remainder() {
    jdbc.sql(
            """
            insert into topic (slug, name, description)
            values (?, 'Other articles', 'Articles that no topic’s rules take in')
            on conflict do nothing
            """)
        .param(IMPORTED)
        .update();
    return bySlug(IMPORTED).orElseThrow();
  }
}
