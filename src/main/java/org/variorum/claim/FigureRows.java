package org.variorum.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.figure.Ground;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValuePair;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.text.quantity.QuantityKind;

/** Reads figures with their values, pairs and rulings, in a few queries for however many. */
@Repository
class FigureRows {

  private static final String FIGURE =
      """
      select f.id, f.topic_id, f.story_id, f.claim_id, f.counted, f.referent, f.kind, f.outcome,
             f.curated, f.computed, f.outcome_decision_id,
             coalesce(nullif(f.label, ''), f.counted) as label
      from figure f
      """;

  /** Most serious outcome first, as the enum orders them. */
  private static final String ORDER =
      """
       order by case f.outcome when 'DIFFERS' then 0 when 'UPDATED' then 1
         when 'DECLARED_UNKNOWN' then 2 when 'VAGUER' then 3 when 'MORE_PRECISE' then 4
         when 'NOT_COMPARABLE' then 5 when 'AGREE' then 6 else 7 end, f.id
      """;

  private final JdbcClient jdbc;
  private final Decisions decisions;

  FigureRows(JdbcClient jdbc, Decisions decisions) {
    this.jdbc = jdbc;
    this.decisions = decisions;
  }

  /**
   * The figures, called {@code f}, for which a condition holds, the most serious first.
   *
   * @param parameters what its question marks stand for
   */
  List<Figure> where(String condition, List<?> parameters, Pageable pageable) {
    return withValues(
        jdbc.sql(FIGURE + " where " + condition + ORDER + " limit ?::bigint offset ?::bigint")
            .params(parameters)
            .param(pageable.isPaged() ? pageable.getPageSize() : null)
            .param(pageable.isPaged() ? pageable.getOffset() : 0)
            .query((rs, n) -> row(rs))
            .list());
  }

  List<Figure> where(String condition, Object parameter) {
    return where(condition, List.of(parameter), Pageable.unpaged());
  }

  private record Row(
      long id,
      long topicId,
      long storyId,
      @Nullable Long claimId,
      String counted,
      String label,
      String referent,
      QuantityKind kind,
      Outcome outcome,
      boolean curated,
      @Nullable Outcome computed,
      @Nullable Long decision) {}

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        rs.getLong("story_id"),
        rs.getObject("claim_id", Long.class),
        rs.getString("counted"),
        rs.getString("label"),
        rs.getString("referent"),
        QuantityKind.valueOf(rs.getString("kind")),
        Outcome.valueOf(rs.getString("outcome")),
        rs.getBoolean("curated"),
        rs.getString("computed") == null ? null : Outcome.valueOf(rs.getString("computed")),
        rs.getObject("outcome_decision_id", Long.class));
  }

  private List<Figure> withValues(List<Row> rows) {
    List<Long> ids = rows.stream().map(Row::id).toList();
    Map<Long, List<FigureValue>> values = values(ids);
    Map<Long, List<ValuePair>> pairs = pairs(ids);
    Map<Long, Decision> rulings = rulings(rows);
    return rows.stream()
        .map(
            row ->
                new Figure(
                    row.id(),
                    row.topicId(),
                    row.storyId(),
                    row.claimId(),
                    row.counted(),
                    row.label(),
                    row.referent(),
                    row.kind(),
                    row.outcome(),
                    values.getOrDefault(row.id(), List.of()),
                    pairs.getOrDefault(row.id(), List.of()),
                    row.curated(),
                    ruling(row, rulings)))
        .toList();
  }

  private static @Nullable OutcomeRuling ruling(Row row, Map<Long, Decision> decisions) {
    Decision decision = row.decision() == null ? null : decisions.get(row.decision());
    return decision == null || row.computed() == null
        ? null
        : new OutcomeRuling(decision, row.computed());
  }

  private Map<Long, Decision> rulings(List<Row> rows) {
    List<Long> ids = rows.stream().map(Row::decision).filter(Objects::nonNull).toList();
    return ids.isEmpty() ? Map.of() : decisions.byIds(ids);
  }

  private Map<Long, List<FigureValue>> values(Collection<Long> figureIds) {
    return jdbc
        .sql(
            """
            select v.*, a.outlet_id from figure_value v join article a on a.id = v.article_id
            where v.figure_id = any(?) order by v.as_of, v.statement_id, v.position
            """)
        .param(figureIds.toArray(Long[]::new))
        .query((rs, n) -> Map.entry(rs.getLong("figure_id"), value(rs)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static FigureValue value(ResultSet rs) throws SQLException {
    return new FigureValue(
        rs.getLong("article_id"),
        rs.getLong("outlet_id"),
        rs.getLong("statement_id"),
        rs.getInt("position"),
        rs.getString("text"),
        rs.getBigDecimal("min"),
        rs.getBigDecimal("max"),
        rs.getBoolean("approximate"),
        rs.getBoolean("unknown"),
        rs.getObject("as_of", OffsetDateTime.class).toInstant(),
        rs.getString("source"));
  }

  private Map<Long, List<ValuePair>> pairs(Collection<Long> figureIds) {
    return jdbc
        .sql(
            """
            select figure_id, outcome, ground, one_article, one_text, two_article, two_text
            from figure_outcome where figure_id = any(?) order by figure_id, position
            """)
        .param(figureIds.toArray(Long[]::new))
        .query((rs, n) -> Map.entry(rs.getLong("figure_id"), pair(rs)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static ValuePair pair(ResultSet rs) throws SQLException {
    return new ValuePair(
        Outcome.valueOf(rs.getString("outcome")),
        Ground.valueOf(rs.getString("ground")),
        rs.getLong("one_article"),
        rs.getString("one_text"),
        rs.getLong("two_article"),
        rs.getString("two_text"));
  }
}
