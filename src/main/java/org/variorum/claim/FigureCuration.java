package org.variorum.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;

/**
 * Curators' decisions about figures. They bind every later comparison of the topic, which is
 * ordered at once and keeps what it computes beside what was set.
 */
@Service
public class FigureCuration {

  private final Figures figures;
  private final Statements statements;
  private final ClaimLedger ledger;

  FigureCuration(Figures figures, Statements statements, ClaimLedger ledger) {
    this.figures = figures;
    this.statements = statements;
    this.ledger = ledger;
  }

  /** Says how the values of a figure stand to each other; returns the decision's id. */
  @Transactional
  public long setOutcome(long figureId, Outcome outcome, String by, String reason) {
    Figure figure = figure(figureId);
    if (figure.articles() < 2 || outcome == Outcome.SINGLE) {
      throw new Refused("Only values of two articles can be compared.");
    }
    return decide(Kind.SET_OUTCOME, figure, outcome.word(), by, reason);
  }

  /** Calls a figure otherwise; returns the decision's id. */
  @Transactional
  public long relabel(long figureId, String words, String by, String reason) {
    Figure figure = figure(figureId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A figure needs words.");
    }
    return decide(Kind.RELABEL, figure, called, by, reason);
  }

  private long decide(Kind kind, Figure figure, String said, String by, String reason) {
    return ledger.enter(
        new Draft(figure.topicId(), Subject.FIGURE, figure.id(), null, kind, said, by, reason),
        keys(figure),
        List.of());
  }

  private List<StatementKey> keys(Figure figure) {
    Set<Long> ids =
        figure.values().stream().map(FigureValue::statementId).collect(Collectors.toSet());
    Map<Long, String> words =
        statements.byIds(ids).stream()
            .collect(Collectors.toMap(KeptStatement::id, KeptStatement::text));
    return figure.values().stream()
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
