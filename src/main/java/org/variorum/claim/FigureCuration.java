package org.variorum.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;

/**
 * Curators' decisions about figures. They bind every later comparison of the topic, which is
 * ordered at once and keeps what it computes beside what was set. Values are named by the
 * statements that give them. Each returns the id under which it stands in the ledger.
 */
@Service
public class FigureCuration {

  private final Figures figures;
  private final Statements statements;
  private final ClaimLedger ledger;
  private final JdbcClient jdbc;

  FigureCuration(Figures figures, Statements statements, ClaimLedger ledger, JdbcClient jdbc) {
    this.figures = figures;
    this.statements = statements;
    this.ledger = ledger;
    this.jdbc = jdbc;
  }

  /** Makes one figure of two, under the id of {@code kept}. */
  @Transactional
  public long merge(long kept, long gone, String by, String reason) {
    Figure to = figure(kept);
    Figure from = figure(gone);
    if (kept == gone) {
      throw new Refused("A figure can't be merged with itself.");
    }
    if (to.topicId() != from.topicId()) {
      throw new Refused("Figures of two topics can't be merged.");
    }
    if (to.kind() != from.kind()) {
      throw new Refused("Their numbers are of two kinds, which can't be compared.");
    }
    long decision = decide(Kind.MERGE, to, gone, to.values(), from.values(), null, by, reason);
    jdbc.sql("update figure_value set figure_id = ? where figure_id = ?")
        .params(kept, gone)
        .update();
    jdbc.sql("delete from figure where id = ?").param(gone).update();
    return decision;
  }

  /** Parts values from their figure; the comparison makes another figure of them. */
  @Transactional
  public long split(long figureId, Set<Long> leaving, String by, String reason) {
    Figure figure = figure(figureId);
    long decision =
        decide(
            Kind.SPLIT,
            figure,
            figureId,
            staying(figure, leaving),
            chosen(figure, leaving),
            null,
            by,
            reason);
    take(figureId, leaving);
    return decision;
  }

  /** Parts values from their figure and gives them to another. */
  @Transactional
  public long move(long figureId, Set<Long> leaving, long toId, String by, String reason) {
    Figure from = figure(figureId);
    Figure to = figure(toId);
    if (figureId == toId) {
      throw new Refused("The numbers are in that figure already.");
    }
    if (from.topicId() != to.topicId()) {
      throw new Refused("Numbers can't leave their topic.");
    }
    if (from.kind() != to.kind()) {
      throw new Refused("Its numbers are of another kind, which can't be compared.");
    }
    long decision =
        ledger.enter(
            new Draft(to.topicId(), Subject.FIGURE, toId, figureId, Kind.MOVE, null, by, reason),
            keys(to.values()),
            keys(chosen(from, leaving)),
            keys(staying(from, leaving)));
    take(figureId, leaving);
    return decision;
  }

  /** Leaves values out: they count in no figure. */
  @Transactional
  public long omit(long figureId, Set<Long> leaving, String by, String reason) {
    Figure figure = figure(figureId);
    List<FigureValue> chosen = chosen(figure, leaving);
    String numbers =
        chosen.stream().map(FigureValue::text).distinct().collect(Collectors.joining(", "));
    long decision =
        decide(Kind.OMIT, figure, null, staying(figure, leaving), chosen, numbers, by, reason);
    take(figureId, leaving);
    return decision;
  }

  /** Takes a figure away: its numbers are compared no more, nor those that say the same later. */
  @Transactional
  public long reject(long figureId, String by, String reason) {
    Figure figure = figure(figureId);
    long decision = decide(Kind.REJECT, figure, null, figure.values(), List.of(), null, by, reason);
    jdbc.sql("delete from figure where id = ?").param(figureId).update();
    return decision;
  }

  /** Says how the values of a figure stand to each other. */
  @Transactional
  public long setOutcome(long figureId, Outcome outcome, String by, String reason) {
    Figure figure = figure(figureId);
    if (figure.articles() < 2 || outcome == Outcome.SINGLE) {
      throw new Refused("Only values of two articles can be compared.");
    }
    return decide(
        Kind.SET_OUTCOME, figure, null, figure.values(), List.of(), outcome.word(), by, reason);
  }

  /** Calls a figure otherwise. */
  @Transactional
  public long relabel(long figureId, String words, String by, String reason) {
    Figure figure = figure(figureId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A figure needs words.");
    }
    return decide(Kind.RELABEL, figure, null, figure.values(), List.of(), called, by, reason);
  }

  private static List<FigureValue> chosen(Figure figure, Set<Long> ids) {
    Set<Long> all =
        figure.values().stream().map(FigureValue::statementId).collect(Collectors.toSet());
    if (ids.isEmpty() || !all.containsAll(ids)) {
      throw new Refused("Choose at least one number of the figure.");
    }
    return values(figure, value -> ids.contains(value.statementId()));
  }

  private static List<FigureValue> staying(Figure figure, Set<Long> leaving) {
    List<FigureValue> staying = values(figure, value -> !leaving.contains(value.statementId()));
    if (staying.isEmpty()) {
      throw new Refused("Leave at least one number in the figure.");
    }
    return staying;
  }

  private static List<FigureValue> values(Figure figure, Predicate<FigureValue> wanted) {
    return figure.values().stream().filter(wanted).toList();
  }

  private void take(long figureId, Set<Long> leaving) {
    jdbc.sql("delete from figure_value where figure_id = ? and statement_id = any(?)")
        .params(figureId, leaving.toArray(Long[]::new))
        .update();
  }

  private long decide(
      Kind kind,
      Figure figure,
      @Nullable Long from,
      List<FigureValue> about,
      List<FigureValue> aside,
      @Nullable String said,
      String by,
      String reason) {
    return ledger.enter(
        new Draft(figure.topicId(), Subject.FIGURE, figure.id(), from, kind, said, by, reason),
        keys(about),
        keys(aside));
  }

  private List<StatementKey> keys(Collection<FigureValue> values) {
    Set<Long> ids = values.stream().map(FigureValue::statementId).collect(Collectors.toSet());
    Map<Long, String> words =
        statements.byIds(ids).stream()
            .collect(Collectors.toMap(KeptStatement::id, KeptStatement::text));
    return values.stream()
        .map(
            value ->
                StatementKey.ofNumber(
                    value.articleId(),
                    Objects.requireNonNull(words.get(value.statementId())),
                    value.text()))
        .distinct()
        .toList();
  }

  private Figure figure(long id) {
    return figures.byId(id).orElseThrow(() -> new Refused("There is no such figure any more."));
  }
}
