package org.variorum.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "topic")
@SQLRestriction("removed_at is null")
class TopicRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;
  private String name;
  private String description;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ruleAny;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ruleAll;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ruleNone;

  private @Nullable LocalDate ruleFrom;
  private @Nullable LocalDate ruleUntil;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ruleOnly;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ruleExcept;

  private boolean sample;

  @SuppressWarnings("NullAway.Init")
  protected TopicRow() {}

  TopicRow(String slug, String name, String description, TopicRules rules, boolean sample) {
    this.slug = slug;
    this.name = name;
    this.description = description;
    this.ruleAny = rules.any();
    this.ruleAll = rules.all();
    this.ruleNone = rules.none();
    this.ruleFrom = rules.from();
    this.ruleUntil = rules.until();
    this.ruleOnly = rules.only();
    this.ruleExcept = rules.except();
    this.sample = sample;
  }

  void change(String toName, String toDescription, TopicRules rules) {
    name = toName;
    description = toDescription;
    ruleAny = rules.any();
    ruleAll = rules.all();
    ruleNone = rules.none();
    ruleFrom = rules.from();
    ruleUntil = rules.until();
    ruleOnly = rules.only();
    ruleExcept = rules.except();
  }

  Topic toTopic() {
    if (id == null) {
      throw new IllegalStateException("topic " + slug + " is not saved yet");
    }
    return new Topic(
        id,
        slug,
        name,
        description,
        new TopicRules(ruleAny, ruleAll, ruleNone, ruleFrom, ruleUntil, ruleOnly, ruleExcept),
        sample);
  }
}
