package org.variorum.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.article.TopicHold;

/** Articles of which a curator decided about a sentence stay where the decision holds. */
@Component
class DecidedStatements implements TopicHold {

  private final JdbcClient jdbc;

  DecidedStatements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Long> held(Collection<Long> articleIds) {
    return new HashSet<>(
        jdbc.sql(
                """
                select s.article_id from claim_decision_statement s
                where s.article_id = any(?)
                  and not exists (
                    select from decision_withdrawal w where w.decision_id = s.decision_id)
                """)
            .param(articleIds.toArray(Long[]::new))
            .query(Long.class)
            .list());
  }
}
