package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.text.Attribution;
import org.variorum.text.Quantity;

/** Writes a topic's comparison in place of the one before. */
@Repository
class ComparisonStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final ClaimStore claims;

  ComparisonStore(JdbcClient jdbc, JdbcTemplate template, ClaimStore claims) {
    this.jdbc = jdbc;
    this.template = template;
    this.claims = claims;
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

  /** Deletes what quotes articles that are gone, until the next comparison tells what is left. */
  void forget(Collection<Long> topicIds, Collection<Long> articleIds) {
    Long[] topics = topicIds.toArray(Long[]::new);
    Long[] gone = articleIds.toArray(Long[]::new);
    jdbc.sql(
            """
            delete from figure f where f.topic_id = any(?)
              and (not exists (select from figure_value v where v.figure_id = f.id)
                or exists (select from figure_outcome o where o.figure_id = f.id
                           and (o.one_article = any(?) or o.two_article = any(?))))
            """)
        .params(topics, gone, gone)
        .update();
    jdbc.sql(
            """
            delete from claim c where c.topic_id = any(?)
              and not exists (select from claim_statement s where s.claim_id = c.id)
            """)
        .param(topics)
        .update();
  }

  /** Marks everything up to {@code request} as answered. */
  void answer(long topicId, long request) {
    jdbc.sql("update comparison set done = ?, compared_at = now() where topic_id = ?")
        .params(request, topicId)
        .update();
  }

  /** Claims and figures that live on under other statements keep their ids, and so their links. */
  void replace(long topicId, Comparison comparison) {
    Map<Long, Long> claimOfStatement = claims.replace(topicId, comparison.claims());
    replaceFigures(topicId, comparison.figures(), claimOfStatement);
  }

  private void replaceFigures(
      long topicId, List<DraftFigure> drafts, Map<Long, Long> claimOfStatement) {
    Map<String, Long> before = new HashMap<>();
    jdbc.sql(
            """
            select v.figure_id, v.statement_id || ':' || v.position
            from figure_value v join figure f on f.id = v.figure_id where f.topic_id = ?
            """)
        .param(topicId)
        .query((RowCallbackHandler) rs -> before.put(rs.getString(2), rs.getLong(1)));
    List<Long> ids =
        KeptIds.of(
            drafts.stream()
                .map(draft -> draft.amounts().stream().map(Amount::key).toList())
                .toList(),
            before,
            count -> newIds("figure", count));
    deleteOthers("figure", topicId, ids);
    for (String table : List.of("figure_value", "figure_outcome")) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where figure_id in (select id from figure where topic_id = ?)")
          .param(topicId)
          .update();
    }
    List<Object[]> figures = new ArrayList<>();
    List<Object[]> values = new ArrayList<>();
    List<Object[]> outcomes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftFigure draft = drafts.get(i);
      long id = ids.get(i);
      Set<Long> claims = new HashSet<>();
      draft.amounts().forEach(amount -> claims.add(claimOfStatement.get(amount.said().id())));
      Amount first = draft.amounts().getFirst();
      figures.add(
          new Object[] {
            id,
            topicId,
            draft.storyId(),
            claims.size() == 1 ? claims.iterator().next() : null,
            draft.counted(),
            draft.label(),
            first.said().statement().text(),
            first.quantity().kind().name(),
            draft.outcome().name(),
            draft.isCurated(),
            draft.outcomeDecision() == null ? null : draft.outcomes().overall().name(),
            draft.outcomeDecision() == null ? null : draft.outcomeDecision().id()
          });
      draft.amounts().forEach(amount -> values.add(value(id, amount)));
      List<ValuePair> notable = draft.outcomes().notable();
      for (int position = 0; position < notable.size(); position++) {
        ValuePair pair = notable.get(position);
        outcomes.add(
            new Object[] {
              id,
              position,
              pair.outcome().name(),
              pair.ground().name(),
              pair.oneArticle(),
              pair.oneText(),
              pair.twoArticle(),
              pair.twoText()
            });
      }
    }
    template.batchUpdate(
        """
        insert into figure (id, topic_id, story_id, claim_id, counted, label, referent, kind,
                            outcome, curated, computed, outcome_decision_id)
        overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set story_id = excluded.story_id, claim_id = excluded.claim_id,
          counted = excluded.counted, label = excluded.label, referent = excluded.referent, kind = excluded.kind,
          outcome = excluded.outcome, curated = excluded.curated, computed = excluded.computed,
          outcome_decision_id = excluded.outcome_decision_id
        """,
        figures);
    template.batchUpdate(
        """
        insert into figure_value (figure_id, statement_id, position, article_id, text, min, max,
                                  approximate, unknown, source, as_of)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        values);
    template.batchUpdate(
        """
        insert into figure_outcome (figure_id, position, outcome, ground, one_article, one_text,
                                    two_article, two_text)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        outcomes);
  }

  private static Object[] value(long figureId, Amount amount) {
    Quantity quantity = amount.quantity();
    Attribution attribution = amount.said().statement().statement().attribution();
    return new Object[] {
      figureId,
      amount.said().id(),
      amount.position(),
      amount.said().articleId(),
      quantity.text(),
      quantity.min(),
      quantity.max(),
      quantity.approximate(),
      quantity.unknown(),
      attribution == null ? null : attribution.source().name(),
      java.sql.Timestamp.from(amount.said().time())
    };
  }

  private void deleteOthers(String table, long topicId, Collection<Long> kept) {
    jdbc.sql("delete from " + table + " where topic_id = ? and not id = any(?)")
        .params(topicId, kept.toArray(Long[]::new))
        .update();
  }

  private List<Long> newIds(String table, int count) {
    return jdbc.sql("select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)")
        .params(table, count)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
