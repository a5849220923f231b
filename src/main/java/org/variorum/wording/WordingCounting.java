package org.variorum.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Article;
import org.variorum.platform.TransactionLocks;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.text.TextReader;
import org.variorum.text.name.ActorLabel;
import org.variorum.topic.Referents;

/** Counts what articles call things, and keeps it in the place of what was counted before. */
@Component
class WordingCounting {

  private final Statements statements;
  private final Referents referents;
  private final DistinctiveWords distinctive;
  private final TextReader reader;
  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final TransactionLocks locks;

  WordingCounting(
      Statements statements,
      Referents referents,
      DistinctiveWords distinctive,
      TextReader reader,
      JdbcClient jdbc,
      JdbcTemplate template,
      TransactionLocks locks) {
    this.statements = statements;
    this.referents = referents;
    this.distinctive = distinctive;
    this.reader = reader;
    this.jdbc = jdbc;
    this.template = template;
    this.locks = locks;
  }

  /** Until the transaction ends nobody else counts the article. */
  void lock(long articleId) {
    locks.hold("wordings of article", articleId);
  }

  /**
   * Counts an article anew, without the names that curators left out. The settings are read under
   * the article's lock, so that whoever counts it last has seen the last ones.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void count(Article article) {
    lock(article.id());
    List<KeptStatement> said = statements.ofArticle(article.id());
    ReferentFinder finder = new ReferentFinder(referents.of(article.topicId()));
    jdbc.sql("delete from wording_use where article_id = ?").param(article.id()).update();
    List<ActorLabel> labels = reader.labels(article.text(), article.language());
    Map<ArticleWordings.Key, ArticleWordings.Count> counts =
        new LinkedHashMap<>(ArticleWordings.of(said, finder, labels));
    omitted(article.id()).forEach(counts::remove);
    insert(article, counts);
    distinctive.replace(article.id(), WordUse.in(said));
  }

  private List<ArticleWordings.Key> omitted(long articleId) {
    return jdbc.sql(
            """
            select kind, referent, text from omitted_name o
            where article_id = ? and not exists (
              select from decision_withdrawal w where w.decision_id = o.decision_id)
            """)
        .param(articleId)
        .query(
            (rs, row) ->
                new ArticleWordings.Key(
                    WordingKind.valueOf(rs.getString("kind")),
                    rs.getString("referent"),
                    rs.getString("text")))
        .list();
  }

  private void insert(Article article, Map<ArticleWordings.Key, ArticleWordings.Count> counts) {
    List<Object[]> rows =
        counts.entrySet().stream()
            .map(
                use ->
                    new Object[] {
                      article.topicId(),
                      article.id(),
                      use.getKey().kind().name(),
                      use.getKey().referent(),
                      use.getKey().text(),
                      use.getValue().number(),
                      use.getValue().firstStatement()
                    })
            .toList();
    template.batchUpdate(
        """
        insert into wording_use (topic_id, article_id, kind, referent, text, count, statement_id)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }
}
