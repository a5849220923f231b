package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.FigureTraits;
import org.variorum.claim.figure.ValuePair;
import org.variorum.curation.Decision;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.speech.Attribution;
import tools.jackson.databind.json.JsonMapper;

/** Writes figures in place of those before. */
@Repository
class FigureStore {

  private final JdbcClient jdbc;
  private final OwnedRows figures;
  private final OwnedRows values;
  private final OwnedRows traits;
  private final OwnedRows outcomes;
  private final OwnedRows rulings;

  FigureStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.figures =
        new OwnedRows(
            jdbc,
            json,
            "figure",
            List.of("id"),
            List.of(
                "topic_id",
                "story_id",
                "claim_id",
                "counted",
                "label",
                "referent",
                "kind",
                "outcome",
                "amounts",
                "curated",
                "computed",
                "outcome_decision_id"));
    this.values =
        new OwnedRows(
            jdbc,
            json,
            "figure_value",
            List.of("figure_id", "statement_id", "position"),
            List.of(
                "article_id", "text", "min", "max", "approximate", "unknown", "source", "as_of"));
    this.traits =
        new OwnedRows(
            jdbc, json, "figure_trait", List.of("figure_id", "trait"), List.of("topic_id"));
    this.outcomes =
        new OwnedRows(
            jdbc,
            json,
            "figure_outcome",
            List.of("figure_id", "position"),
            List.of("outcome", "ground", "one_article", "one_text", "two_article", "two_text"));
    this.rulings =
        new OwnedRows(jdbc, json, "figure_ruling", List.of("figure_id", "decision_id"), List.of());
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
    delete(before.values(), ids);
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> ofValues = new ArrayList<>();
    List<@Nullable Object[]> ofTraits = new ArrayList<>();
    List<@Nullable Object[]> ofOutcomes = new ArrayList<>();
    List<@Nullable Object[]> ofRulings = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftFigure draft = drafts.get(i);
      long id = ids.get(i);
      rows.add(figure(id, topicId, draft, claims));
      draft.rulings().forEach(each -> ofRulings.add(new Object[] {id, each.decision().id()}));
      draft.amounts().forEach(amount -> ofValues.add(value(id, amount)));
      FigureTraits.of(draft.amounts())
          .forEach(trait -> ofTraits.add(new Object[] {id, trait, topicId}));
      List<ValuePair> notable = draft.outcomes().notable();
      for (int position = 0; position < notable.size(); position++) {
        ofOutcomes.add(outcome(id, position, notable.get(position)));
      }
    }
    figures.replace(ids, rows);
    values.replace(ids, ofValues);
    traits.replace(ids, ofTraits);
    outcomes.replace(ids, ofOutcomes);
    rulings.replace(ids, ofRulings);
  }

  private void delete(Collection<Long> before, Collection<Long> kept) {
    Set<Long> gone = new HashSet<>(before);
    gone.removeAll(Set.copyOf(kept));
    jdbc.sql("delete from figure where id = any(?)").param(gone.toArray(Long[]::new)).update();
  }

  private static @Nullable Object[] figure(
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

  private static @Nullable Object[] value(long figureId, Amount amount) {
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
      amount.said().time().toString()
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

  private List<Long> newIds(int count) {
    return jdbc.sql(
            "select nextval(pg_get_serial_sequence('figure', 'id')) from generate_series(1, ?)")
        .param(count)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
