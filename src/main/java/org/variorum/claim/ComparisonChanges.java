package org.variorum.claim;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The statements of each topic that came, moved or went since it was compared, and how often its
 * comparison was asked for. Who notes a change asks for a comparison in the same transaction.
 */
@Repository
class ComparisonChanges {

  private final JdbcClient jdbc;

  ComparisonChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks for a comparison; returns the request's number. */
  long request(long topicId) {
    return jdbc.sql(
            """
            insert into comparison (topic_id, requested) values (?, 1)
            on conflict (topic_id) do update set requested = comparison.requested + 1
            returning requested
            """)
        .param(topicId)
        .query(Long.class)
        .single();
  }

  /** The newest request that has no answer yet, 0 where there is none. */
  long openRequest(long topicId) {
    return jdbc.sql("select requested from comparison where topic_id = ? and done < requested")
        .param(topicId)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Marks everything up to {@code request} as answered. */
  void answer(long topicId, long request) {
    jdbc.sql("update comparison set done = ?, compared_at = now() where topic_id = ?")
        .params(request, topicId)
        .update();
  }

  /** All that these articles say, and said when they were compared, may stand otherwise now. */
  void ofArticles(long topicId, Collection<Long> articleIds) {
    jdbc.sql(
            """
            insert into comparison_change (topic_id, statement_id)
            select ?, s.id from statement s
            where s.article_id = any(?)
              and (s.current or exists (select from claim_statement c where c.statement_id = s.id))
            order by s.id
            """)
        .params(topicId, articleIds.toArray(Long[]::new))
        .update();
  }

  /** Everything in a topic may stand otherwise. */
  void ofTopic(long topicId) {
    jdbc.sql(
            """
            insert into comparison_change (topic_id, statement_id)
            select s.topic_id, s.id from statement s
            where s.topic_id = ?
              and (s.current or exists (select from claim_statement c where c.statement_id = s.id))
            order by s.id
            """)
        .param(topicId)
        .update();
  }

  /** What is left of claims and figures that lost a statement when articles were removed. */
  void ofBereft(long topicId) {
    jdbc.sql(
            """
            insert into comparison_change (topic_id, statement_id)
            select c.topic_id, s.statement_id
            from claim c join claim_statement s on s.claim_id = c.id
            where c.topic_id = ?
              and c.articles <>
                (select count(distinct m.article_id) from claim_statement m where m.claim_id = c.id)
            union
            select f.topic_id, v.statement_id
            from figure f join figure_value v on v.figure_id = f.id
            where f.topic_id = ?
              and f.amounts <> (select count(*) from figure_value m where m.figure_id = f.id)
            order by 2
            """)
        .params(topicId, topicId)
        .update();
  }

  /**
   * A statement that may stand otherwise.
   *
   * @param notes ids of the changes that say so, of which there may be several
   */
  record Waiting(long statementId, List<Long> notes) {}

  /**
   * The statements that were noted first, those of one claim one after the other: where not all can
   * be compared at once, a claim that many articles repeat is looked at once and not for each.
   */
  List<Waiting> next(long topicId, int most) {
    return jdbc.sql(
            """
            with first as (
              select statement_id, array_agg(id) as notes, min(id) as noted
              from comparison_change where topic_id = ?
              group by statement_id order by min(id) limit ?
            )
            select first.statement_id, notes
            from first left join claim_statement c on c.statement_id = first.statement_id
            order by c.claim_id nulls first, noted
            """)
        .params(topicId, most)
        .query((rs, n) -> new Waiting(rs.getLong(1), List.of((Long[]) rs.getArray(2).getArray())))
        .list();
  }

  /** Strikes out what was compared; what was noted meanwhile stays. */
  void done(List<Waiting> changes) {
    jdbc.sql("delete from comparison_change where id = any(?)")
        .param(changes.stream().flatMap(each -> each.notes().stream()).toArray(Long[]::new))
        .update();
  }
}
