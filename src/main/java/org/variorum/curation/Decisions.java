package org.variorum.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.curation.Decision.Doubt;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decision.Withdrawn;

/**
 * All decisions of curators. They are kept for ever, also when they are withdrawn; a room that
 * computes anew asks for those that hold.
 */
@Service
public class Decisions {

  private static final String DECISION =
      """
      select d.*, w.withdrawn_by, w.withdrawn_at, w.reason as withdrawn_for, o.evidence, o.outlets, o.since
      from decision d
      left join decision_withdrawal w on w.decision_id = d.id
      left join decision_doubt o on o.decision_id = d.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Decisions(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /** The decisions of a topic, or all where it is null, the latest first. */
  public Page<Decision> page(@Nullable Long topicId, Pageable pageable) {
    List<Decision> items =
        jdbc.sql(
                DECISION
                    + "where ?::bigint is null or d.topic_id = ? order by d.id desc limit ? offset ?")
            .param(topicId)
            .param(topicId)
            .param(pageable.getPageSize())
            .param(pageable.getOffset())
            .query((rs, n) -> decision(rs))
            .list();
    long total =
        jdbc.sql("select count(*) from decision where ?::bigint is null or topic_id = ?")
            .param(topicId)
            .param(topicId)
            .query(Long.class)
            .single();
    return new PageImpl<>(items, pageable, total);
  }

  /**
   * Decisions that hold although later evidence speaks against them, those first against which it
   * came up last.
   */
  public Page<Decision> doubted(Pageable pageable) {
    List<Decision> items =
        jdbc.sql(
                DECISION
                    + """
                    where o.decision_id is not null and w.decision_id is null
                    order by o.since desc, d.id desc limit ? offset ?
                    """)
            .params(pageable.getPageSize(), pageable.getOffset())
            .query((rs, n) -> decision(rs))
            .list();
    long total =
        jdbc.sql(
                """
                select count(*) from decision_doubt o where not exists
                  (select from decision_withdrawal w where w.decision_id = o.decision_id)
                """)
            .query(Long.class)
            .single();
    return new PageImpl<>(items, pageable, total);
  }

  /** How many decisions were made later. */
  public long after(long id) {
    return jdbc.sql("select count(*) from decision where id > ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  /** What was decided about one story, claim or figure, by its id, the latest first. */
  public List<Decision> about(Subject subject, long subjectId) {
    return jdbc.sql(
            DECISION + "where d.subject = ? and ? in (d.subject_id, d.other_id) order by d.id desc")
        .params(subject.name(), subjectId)
        .query((rs, n) -> decision(rs))
        .list();
  }

  public Optional<Decision> byId(long id) {
    return Optional.ofNullable(byIds(List.of(id)).get(id));
  }

  /** Decisions by their ids. */
  public Map<Long, Decision> byIds(Collection<Long> ids) {
    return jdbc
        .sql(DECISION + "where d.id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query((rs, n) -> decision(rs))
        .list()
        .stream()
        .collect(Collectors.toMap(Decision::id, Function.identity()));
  }

  /** The decisions of a topic that hold, the first one first. */
  public List<Decision> holding(long topicId, Collection<Subject> subjects) {
    return jdbc.sql(
            DECISION
                + "where d.topic_id = ? and d.subject = any(?) and w.decision_id is null order by d.id")
        .params(topicId, subjects.stream().map(Subject::name).toArray(String[]::new))
        .query((rs, n) -> decision(rs))
        .list();
  }

  /** Enters a decision and returns its id; refuses one without a reason. */
  @Transactional(propagation = Propagation.MANDATORY)
  public long enter(Draft draft) {
    return jdbc.sql(
            """
            insert into decision (topic_id, subject, subject_id, other_id, kind, said,
                                  decided_by, decided_at, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(draft.topicId())
        .param(draft.subject().name())
        .param(draft.subjectId())
        .param(draft.otherId())
        .param(draft.kind().name())
        .param(draft.said())
        .param(draft.by())
        .param(now())
        .param(given(draft.reason()))
        .query(Long.class)
        .single();
  }

  /** Lets a decision hold no more; it stays in the ledger, and what it did is undone. */
  @Transactional
  public void withdraw(long id, String by, String reason) {
    Decision decision = byId(id).orElseThrow(() -> new Refused("There is no such decision."));
    int withdrawn =
        jdbc.sql(
                """
                insert into decision_withdrawal (decision_id, withdrawn_by, withdrawn_at, reason)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(id, by, now(), given(reason))
            .update();
    if (withdrawn == 0) {
      throw new Refused("The decision was withdrawn already.");
    }
    events.publishEvent(new DecisionWithdrawn(decision));
  }

  /**
   * Notes what later evidence says against a decision.
   *
   * @param evidence an outcome's word, or another word for it; null where nothing speaks against it
   *     (any more)
   * @param outlets whose later articles speak against it; 0 where that is not counted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void doubt(long id, @Nullable String evidence, int outlets) {
    if (evidence == null) {
      jdbc.sql("delete from decision_doubt where decision_id = ?").param(id).update();
    } else {
      jdbc.sql(
              """
              insert into decision_doubt (decision_id, evidence, outlets, since)
              values (?, ?, ?, ?)
              on conflict (decision_id) do update
              set evidence = excluded.evidence, outlets = excluded.outlets,
                  since = case when decision_doubt.evidence = excluded.evidence
                          then decision_doubt.since else excluded.since end
              """)
          .params(id, evidence, outlets, now())
          .update();
    }
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw new Refused("Say why: the reason stays in the ledger.");
    }
    return reason.strip();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Decision decision(ResultSet rs) throws SQLException {
    String withdrawnBy = rs.getString("withdrawn_by");
    String evidence = rs.getString("evidence");
    return new Decision(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        Subject.valueOf(rs.getString("subject")),
        rs.getLong("subject_id"),
        rs.getObject("other_id", Long.class),
        Kind.valueOf(rs.getString("kind")),
        rs.getString("said"),
        rs.getString("decided_by"),
        instant(rs, "decided_at"),
        rs.getString("reason"),
        withdrawnBy == null
            ? null
            : new Withdrawn(
                withdrawnBy, instant(rs, "withdrawn_at"), rs.getString("withdrawn_for")),
        evidence == null ? null : new Doubt(evidence, rs.getInt("outlets"), instant(rs, "since")));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }
}
