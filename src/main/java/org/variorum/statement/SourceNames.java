package org.variorum.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decisions;
import org.variorum.platform.TransactionLocks;
import org.variorum.text.speech.SourceType;

/**
 * Under which source a topic has what is read as another one: two names of one source, or a name
 * that is not good. A later decision prevails over an earlier one that it contradicts.
 */
@Component
class SourceNames {

  private final Decisions decisions;
  private final SourceIds sourceIds;
  private final TransactionLocks locks;
  private final JdbcClient jdbc;

  SourceNames(Decisions decisions, SourceIds sourceIds, TransactionLocks locks, JdbcClient jdbc) {
    this.decisions = decisions;
    this.sourceIds = sourceIds;
    this.locks = locks;
    this.jdbc = jdbc;
  }

  /**
   * Until the transaction ends nobody else names the topic's sources, or reads articles with them.
   */
  void lock(long topicId) {
    locks.hold("sources of topic", topicId);
  }

  /** By the id of a source as read, the id of the one that stands for it in the topic. */
  Map<Long, Long> of(long topicId) {
    Map<Long, Long> next = new HashMap<>();
    for (Decision decision : decisions.holding(topicId, List.of(Subject.SOURCE))) {
      long from = from(decision);
      long to = to(decision);
      next.remove(to);
      next.put(from, to);
    }
    Map<Long, Long> names = new HashMap<>();
    next.forEach((from, to) -> names.put(from, last(to, next)));
    return names;
  }

  private static long last(long source, Map<Long, Long> next) {
    long last = source;
    while (next.containsKey(last)) {
      last = next.get(last);
    }
    return last;
  }

  private static long from(Decision decision) {
    return decision.kind() == Kind.MERGE && decision.otherId() != null
        ? decision.otherId()
        : decision.subjectId();
  }

  private long to(Decision decision) {
    return decision.kind() == Kind.RELABEL && decision.said() != null
        ? called(decision.subjectId(), decision.said())
        : decision.subjectId();
  }

  /** The source of this name that is of the same kind as another, made where there is none. */
  long called(long like, String name) {
    SourceType type =
        SourceType.valueOf(
            jdbc.sql("select type from source where id = ?")
                .param(like)
                .query(String.class)
                .single());
    return sourceIds.of(type, name);
  }

  /** Carries all decisions of a topic out; returns the articles in which a name changed. */
  Set<Long> apply(long topicId) {
    Map<Long, Long> before = renamed(topicId);
    jdbc.sql(
            """
            update statement set source_id = read_source_id, read_source_id = null
            where topic_id = ? and read_source_id is not null
            """)
        .param(topicId)
        .update();
    of(topicId)
        .forEach(
            (from, to) ->
                jdbc.sql(
                        """
                        update statement set read_source_id = source_id, source_id = ?
                        where topic_id = ? and source_id = ? and current and read_source_id is null
                        """)
                    .params(to, topicId, from)
                    .update());
    Map<Long, Long> after = renamed(topicId);
    Set<Long> changed = new HashSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
    return articlesOf(changed);
  }

  /** The source of each statement that stands under another name than was read. */
  private Map<Long, Long> renamed(long topicId) {
    Map<Long, Long> renamed = new HashMap<>();
    jdbc.sql(
            """
            select id, source_id from statement
            where topic_id = ? and read_source_id is not null
            """)
        .param(topicId)
        .query(
            rs -> {
              renamed.put(rs.getLong(1), rs.getLong(2));
            });
    return renamed;
  }

  private Set<Long> articlesOf(Set<Long> statements) {
    return jdbc.sql("select distinct article_id from statement where id = any(?)")
        .param(statements.toArray(Long[]::new))
        .query((rs, n) -> rs.getLong(1))
        .set();
  }
}
