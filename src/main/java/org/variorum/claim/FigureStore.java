package org.variorum.claim;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.FigureTraits;
import org.variorum.claim.figure.ValuePair;
import org.variorum.curation.Decision;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.speech.Attribution;

/** Writes figures in place of those before. */
@Repository
class FigureStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  FigureStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /**
   * Figures that live on under other statements keep their ids, and so their links.
   *
   * @param before the figures that are replaced, by the amounts that were in them
   * @param claims the claim of each statement
   */
  void replace(
      long topicId, List<DraftFigure> drafts, Map<AmountKey, Long> before, Map<Long, Long> claims) {
    List<Long> ids =
        KeptIds.of(
            drafts.stream()
                .map(draft -> draft.amounts().stream().map(Amount::key).toList())
                .toList(),
            before,
            this::newIds);
    clear(before.values(), ids);
    List<Object[]> figures = new ArrayList<>();
    List<Object[]> values = new ArrayList<>();
    List<Object[]> traits = new ArrayList<>();
    List<Object[]> outcomes = new ArrayList<>();
    List<Object[]> rulings = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftFigure draft = drafts.get(i);
      long id = ids.get(i);
      figures.add(figure(id, topicId, draft, claims));
      draft.rulings().forEach(each -> rulings.add(new Object[] {id, each.decision().id()}));
      draft.amounts().forEach(amount -> values.add(value(id, amount)));
      FigureTraits.of(draft.amounts())
          .forEach(trait -> traits.add(new Object[] {id, topicId, trait}));
      List<ValuePair> notable = draft.outcomes().notable();
      for (int position = 0; position < notable.size(); position++) {
        outcomes.add(outcome(id, position, notable.get(position)));
      }
    }
    insert(figures, values, traits, outcomes);
    template.batchUpdate(
        "insert into figure_ruling (figure_id, decision_id) values (?, ?)", rulings);
  }

  /** Deletes figures that are no more, and all that the others rest on. */
  private void clear(Collection<Long> before, Collection<Long> kept) {
    Set<Long> gone = new HashSet<>(before);
    gone.removeAll(Set.copyOf(kept));
    jdbc.sql("delete from figure where id = any(?)").param(gone.toArray(Long[]::new)).update();
    for (String table :
        List.of("figure_value", "figure_outcome", "figure_trait", "figure_ruling")) {
      jdbc.sql("delete from " + table + " where figure_id = any(?)")
          .param(kept.toArray(Long[]::new))
          .update();
    }
  }

  private static Object[] figure(
      long id, long topicId, DraftFigure draft, Map<Long, Long> claimOfStatement) {
    Set<Long> claims = new HashSet<>();
    draft.amounts().forEach(amount -> claims.add(claimOfStatement.get(amount.said().id())));
    Amount first = draft.amounts().getFirst();
    @Nullable Decision decision = draft.outcomeDecision();
    return new Object[] {
      id,
      topicId,
      draft.storyId(),
      claims.size() == 1 ? claims.iterator().next() : null,
      draft.counted(),
      draft.label(),
      first.said().statement().text(),
      first.quantity().kind().name(),
      draft.outcome().name(),
      draft.amounts().size(),
      draft.isCurated(),
      decision == null ? null : draft.outcomes().overall().name(),
      decision == null ? null : decision.id()
    };
  }

  private static Object[] value(long figureId, Amount amount) {
    Quantity quantity = amount.quantity();
    @Nullable Attribution attribution = amount.said().statement().statement().attribution();
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
      Timestamp.from(amount.said().time())
    };
  }

  private static Object[] outcome(long figureId, int position, ValuePair pair) {
    return new Object[] {
      figureId,
      position,
      pair.outcome().name(),
      pair.ground().name(),
      pair.oneArticle(),
      pair.oneText(),
      pair.twoArticle(),
      pair.twoText()
    };
  }

  private void insert(
      List<Object[]> figures,
      List<Object[]> values,
      List<Object[]> traits,
      List<Object[]> outcomes) {
    template.batchUpdate(
        """
        insert into figure (id, topic_id, story_id, claim_id, counted, label, referent, kind,
                            outcome, amounts, curated, computed, outcome_decision_id)
        overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set story_id = excluded.story_id, claim_id = excluded.claim_id,
          counted = excluded.counted, label = excluded.label, referent = excluded.referent,
          kind = excluded.kind, outcome = excluded.outcome, amounts = excluded.amounts,
          curated = excluded.curated, computed = excluded.computed,
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
        "insert into figure_trait (figure_id, topic_id, trait) values (?, ?, ?)", traits);
    template.batchUpdate(
        """
        insert into figure_outcome (figure_id, position, outcome, ground, one_article, one_text,
                                    two_article, two_text)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        outcomes);
  }

  private List<Long> newIds(int count) {
    return jdbc.sql(
            "select nextval(pg_get_serial_sequence('figure', 'id')) from generate_series(1, ?)")
        .param(count)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
