package org.variorum.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps curators' decisions about claims, with the statements they are about. */
@Repository
class ClaimLedger {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ClaimLedger(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Adds a decision; the id that it bears is left aside. */
  void add(ClaimDecision decision) {
    DifferenceKind difference = decision.difference();
    long id =
        jdbc.sql(
                """
                insert into claim_decision (topic_id, kind, claim_id, from_claim_id, words,
                  difference, decided_by, decided_at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .param(decision.topicId())
            .param(decision.kind().name())
            .param(decision.claimId())
            .param(decision.fromClaimId())
            .param(decision.words())
            .param(difference == null ? null : difference.word())
            .param(decision.decidedBy())
            .param(decision.decidedAt().atOffset(ZoneOffset.UTC))
            .param(decision.reason())
            .query(Long.class)
            .single();
    List<Object[]> keys = new ArrayList<>();
    decision.statements().forEach(key -> keys.add(row(id, key, false)));
    decision.aside().forEach(key -> keys.add(row(id, key, true)));
    template.batchUpdate(
        """
        insert into claim_decision_statement (decision_id, article_id, digest, aside)
        values (?, ?, ?, ?) on conflict do nothing
        """,
        keys);
  }

  /** A topic's decisions as they were made, the first one first. */
  List<ClaimDecision> of(long topicId) {
    Map<Long, List<StatementKey>> statements = new HashMap<>();
    Map<Long, List<StatementKey>> aside = new HashMap<>();
    jdbc.sql(
            """
            select s.decision_id, s.article_id, s.digest, s.aside
            from claim_decision_statement s join claim_decision d on d.id = s.decision_id
            where d.topic_id = ? order by s.decision_id, s.article_id, s.digest
            """)
        .param(topicId)
        .query(
            (RowCallbackHandler)
                rs ->
                    (rs.getBoolean(4) ? aside : statements)
                        .computeIfAbsent(rs.getLong(1), none -> new ArrayList<>())
                        .add(new StatementKey(rs.getLong(2), rs.getString(3))));
    return jdbc.sql("select * from claim_decision where topic_id = ? order by id")
        .param(topicId)
        .query(
            (rs, n) ->
                decision(
                    rs,
                    statements.getOrDefault(rs.getLong("id"), List.of()),
                    aside.getOrDefault(rs.getLong("id"), List.of())))
        .list();
  }

  private static Object[] row(long decision, StatementKey key, boolean aside) {
    return new Object[] {decision, key.articleId(), key.digest(), aside};
  }

  private static ClaimDecision decision(
      ResultSet rs, List<StatementKey> statements, List<StatementKey> aside) throws SQLException {
    @Nullable String difference = rs.getString("difference");
    return new ClaimDecision(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        ClaimDecision.Kind.valueOf(rs.getString("kind")),
        rs.getLong("claim_id"),
        rs.getObject("from_claim_id", Long.class),
        rs.getString("words"),
        difference == null ? null : DifferenceKind.of(difference),
        statements,
        aside,
        rs.getString("decided_by"),
        rs.getObject("decided_at", OffsetDateTime.class).toInstant(),
        rs.getString("reason"));
  }
}
