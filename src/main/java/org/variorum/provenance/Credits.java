package org.variorum.provenance;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All declared debts of articles to other outlets. */
@Service
public class Credits {

  private final JdbcClient jdbc;

  Credits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The credits of an article, the heaviest debt first. */
  public List<Credit> ofArticle(long articleId) {
    return ofArticles(List.of(articleId));
  }

  /** The credits of these articles, article by article. */
  public List<Credit> ofArticles(Collection<Long> articleIds) {
    return jdbc.sql(
            """
            select article_id, outlet, relation, evidence, statement_id from credit
            where article_id = any(?) order by article_id, id
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            (rs, n) ->
                new Credit(
                    rs.getLong("article_id"),
                    rs.getString("outlet"),
                    Relation.valueOf(rs.getString("relation")),
                    rs.getString("evidence"),
                    rs.getObject("statement_id", Long.class)))
        .list();
  }
}
