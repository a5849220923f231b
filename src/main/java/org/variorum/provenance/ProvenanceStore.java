package org.variorum.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what was traced for one article in place of what was there. */
@Repository
class ProvenanceStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ProvenanceStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Names of the outlets that an article credits. */
  List<String> credits(long articleId) {
    return jdbc.sql("select outlet from credit where article_id = ?")
        .param(articleId)
        .query((rs, n) -> rs.getString(1))
        .list();
  }

  /** Forgets all that was traced of these articles. */
  void forget(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    jdbc.sql("delete from credit where article_id = any(?)").param(ids).update();
    jdbc.sql("delete from copy where article_id = any(?) or of_id = any(?)")
        .params(ids, ids)
        .update();
    jdbc.sql("delete from own_report where article_id = any(?)").param(ids).update();
    jdbc.sql("delete from shingle where article_id = any(?)").param(ids).update();
  }

  void replaceCredits(long articleId, List<Credit> credits) {
    jdbc.sql("delete from credit where article_id = ?").param(articleId).update();
    template.batchUpdate(
        """
        insert into credit (article_id, outlet, relation, evidence, statement_id)
        values (?, ?, ?, ?, ?)
        """,
        credits.stream()
            .map(
                credit ->
                    new Object[] {
                      credit.articleId(),
                      credit.outlet(),
                      credit.relation().name(),
                      credit.evidence(),
                      credit.statementId()
                    })
            .toList());
  }

  void replaceOwnReport(long articleId, @Nullable OwnReport own) {
    jdbc.sql("delete from own_report where article_id = ?").param(articleId).update();
    if (own != null) {
      jdbc.sql(
              """
              insert into own_report (article_id, relation, evidence, statement_id)
              values (?, ?, ?, ?)
              """)
          .param(articleId)
          .param(own.relation().name())
          .param(own.evidence())
          .param(own.statementId())
          .update();
    }
  }

  /** The sentences in which these articles report for themselves, by article. */
  Map<Long, OwnReport> ownReports(Collection<Long> articleIds) {
    return jdbc
        .sql(
            """
            select article_id, relation, evidence, statement_id from own_report
            where article_id = any(?)
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            (rs, n) ->
                new OwnReport(
                    rs.getLong("article_id"),
                    Relation.valueOf(rs.getString("relation")),
                    rs.getString("evidence"),
                    rs.getObject("statement_id", Long.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(OwnReport::articleId, Function.identity()));
  }

  void replaceCopies(long articleId, long topicId, List<Copy> copies) {
    jdbc.sql("delete from copy where article_id = ? or of_id = ?")
        .params(articleId, articleId)
        .update();
    List<Object[]> substitutions = new ArrayList<>();
    for (Copy copy : copies) {
      jdbc.sql(
              """
              insert into copy (article_id, of_id, topic_id, kind, overlap, direction)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              copy.articleId(),
              copy.ofId(),
              topicId,
              copy.kind().name(),
              (float) copy.overlap(),
              copy.direction())
          .update();
      for (int i = 0; i < copy.substitutions().size(); i++) {
        Substitution substitution = copy.substitutions().get(i);
        substitutions.add(
            new Object[] {
              copy.articleId(),
              copy.ofId(),
              i,
              substitution.from(),
              substitution.to(),
              substitution.kind().name()
            });
      }
    }
    template.batchUpdate(
        """
        insert into substitution (article_id, of_id, position, copied, original, kind)
        values (?, ?, ?, ?, ?, ?)
        """,
        substitutions);
  }
}
