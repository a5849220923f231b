package org.variorum.topic;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All topics of this installation. */
@Service
@Transactional(readOnly = true)
public class Topics {

  /** Slug of the topic for what somebody imports without naming one. */
  public static final String IMPORTED = "imported";

  private final TopicRows rows;
  private final JdbcClient jdbc;

  Topics(TopicRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
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
        .orElseGet(() -> rows.save(new TopicRow(slug, name, description, rules, sample)).toTopic());
  }

  /**
   * Gives a topic another name, description and rules; they hold for what is taken from now on.
   *
   * @throws java.util.NoSuchElementException where there is none
   */
  @Transactional
  public Topic change(long id, String name, String description, TopicRules rules) {
    TopicRow row = rows.findById(id).orElseThrow();
    row.change(name, description, rules);
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

  /**
   * The topic that {@code text} belongs to by the topics' rules, the oldest where several admit it,
   * otherwise the topic for imports. The sample topic never takes in articles of real outlets,
   * which would stand beside invented ones.
   */
  @Transactional
  public Topic admitting(String text) {
    return all().stream()
        .filter(topic -> !topic.sample() && topic.rules().admit(text))
        .findFirst()
        .orElseGet(this::imported);
  }

  private Topic imported() {
    jdbc.sql(
            """
            insert into topic (slug, name, description)
            values (?, 'Imported articles', 'Articles imported without naming a topic')
            on conflict do nothing
            """)
        .param(IMPORTED)
        .update();
    return bySlug(IMPORTED).orElseThrow();
  }
}
