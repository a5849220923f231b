package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
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
              copy.articleId(), copy.ofId(), i, substitution.from(), substitution.to()
            });
      }
    }
    template.batchUpdate(
        """
        insert into substitution (article_id, of_id, position, copied, original)
        values (?, ?, ?, ?, ?)
        """,
        substitutions);
  }
}
