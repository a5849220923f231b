package org.variorum.claim;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Match;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;

/** Reads statements for a comparison, and which claims and figures they made at the last one. */
@Repository
class ComparedStatements {

  private final JdbcClient jdbc;
  private final Statements statements;
  private final Stories stories;

  ComparedStatements(JdbcClient jdbc, Statements statements, Stories stories) {
    this.jdbc = jdbc;
    this.statements = statements;
    this.stories = stories;
  }

  /** Those of these statements that are current and whose article has a story, by id. */
  Map<Long, Said> said(Collection<Long> ids) {
    return said(statements.byIds(ids));
  }

  /** The statements of these articles, article by article. */
  List<Said> ofArticles(Collection<Long> articleIds) {
    return List.copyOf(said(statements.ofArticles(articleIds)).values());
  }

  private Map<Long, Said> said(List<KeptStatement> kept) {
    Set<Long> articles = kept.stream().map(KeptStatement::articleId).collect(Collectors.toSet());
    Map<Long, Long> storyOf = stories.idsOfArticles(articles);
    Map<Long, Published> published = published(articles);
    return kept.stream()
        .filter(statement -> storyOf.containsKey(statement.articleId()))
        .map(
            statement -> {
              Published at = Objects.requireNonNull(published.get(statement.articleId()));
              long story = Objects.requireNonNull(storyOf.get(statement.articleId()));
              return new Said(statement, at.time(), at.dayOnly(), story);
            })
        .collect(Collectors.toMap(Said::id, Function.identity()));
  }

  private record Published(Instant time, boolean dayOnly) {}

  private Map<Long, Published> published(Collection<Long> articleIds) {
    Map<Long, Published> published = new HashMap<>();
    jdbc.sql(
            """
            select id, coalesce(published_at, first_seen_at),
                   published_at is not null and published_day_only
            from article where id = any(?)
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    published.put(
                        rs.getLong(1),
                        new Published(
                            rs.getObject(2, OffsetDateTime.class).toInstant(), rs.getBoolean(3))));
    return published;
  }

  /** The matches that these statements have with any others. */
  List<Match> matchesOf(Collection<Long> ids) {
    return statements.matchesOf(ids);
  }

  /** The claims that hold any of these statements, each with the ids of all it holds. */
  Map<Long, Set<Long>> claimsOf(Collection<Long> statementIds) {
    Map<Long, Set<Long>> claims = new HashMap<>();
    jdbc.sql(
            """
            select claim_id, statement_id from claim_statement
            where claim_id in (select claim_id from claim_statement where statement_id = any(?))
            """)
        .param(statementIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    claims
                        .computeIfAbsent(rs.getLong(1), none -> new HashSet<>())
                        .add(rs.getLong(2)));
    return claims;
  }

  /** The figures with a value of any of these statements, each with all its amounts. */
  Map<Long, Set<AmountKey>> figuresOf(Collection<Long> statementIds) {
    return figures(
        "figure_id in (select figure_id from figure_value where statement_id = any(?))",
        (Object) statementIds.toArray(Long[]::new));
  }

  /** The figures of a topic that have any of these traits, each with all its amounts. */
  Map<Long, Set<AmountKey>> figuresWith(long topicId, Collection<String> traits) {
    return figures(
        "figure_id in (select figure_id from figure_trait where topic_id = ? and trait = any(?))",
        topicId,
        traits.toArray(String[]::new));
  }

  private Map<Long, Set<AmountKey>> figures(String condition, Object... parameters) {
    Map<Long, Set<AmountKey>> figures = new HashMap<>();
    jdbc.sql("select figure_id, statement_id, position from figure_value where " + condition)
        .params(parameters)
        .query(
            (RowCallbackHandler)
                rs ->
                    figures
                        .computeIfAbsent(rs.getLong(1), none -> new HashSet<>())
                        .add(new AmountKey(rs.getLong(2), rs.getInt(3))));
    return figures;
  }
}
