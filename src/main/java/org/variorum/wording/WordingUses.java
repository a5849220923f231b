package org.variorum.wording;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesLeaving;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.ArticlePlaced;
import org.variorum.text.Attribution;
import org.variorum.text.Quotation;

/** The step of this room: the names and scare quotes of an article are counted. */
@Configuration
class WordingUses {

  static final String COUNT = "count-wordings";

  private final Articles articles;
  private final Statements statements;
  private final DistinctiveWords distinctive;
  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;

  WordingUses(
      Articles articles,
      Statements statements,
      DistinctiveWords distinctive,
      JdbcClient jdbc,
      JdbcTemplate template,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction) {
    this.articles = articles;
    this.statements = statements;
    this.distinctive = distinctive;
    this.jdbc = jdbc;
    this.template = template;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    orders.place(COUNT, placed.articleId(), placed.revisionId(), Duration.ZERO);
  }

  /** It is made anew in the topic to which they come. */
  @EventListener
  void on(ArticlesLeaving leaving) {
    Long[] articles = leaving.articleIds().toArray(Long[]::new);
    jdbc.sql("delete from wording_use where article_id = any(?)").param(articles).update();
    jdbc.sql("delete from article_words where article_id = any(?)").param(articles).update();
  }

  @Bean
  Task<Void> countWordingsStep() {
    return WorkOrders.step(COUNT, id -> articles.byId(id).ifPresent(this::count));
  }

  private record Key(String referent, String text, boolean scareQuoted) {}

  private record Count(int number, long firstStatement) {

    Count more() {
      return new Count(number + 1, firstStatement);
    }
  }

  private void count(Article article) {
    Map<Key, Count> counts = new LinkedHashMap<>();
    List<KeptStatement> said = statements.ofArticle(article.id());
    for (KeptStatement statement : said) {
      for (String name : NameFinder.in(statement.text())) {
        add(counts, new Key(NameFinder.CONFLICT, name, false), statement.id());
      }
      Attribution attribution = statement.statement().attribution();
      if (attribution != null) {
        Stance.of(attribution.cue())
            .ifPresent(
                stance ->
                    add(
                        counts,
                        new Key(stance.referent, attribution.cue(), false),
                        statement.id()));
      }
      for (Quotation quotation : statement.statement().quotations()) {
        if (quotation.scare()) {
          String term = term(quotation);
          add(counts, new Key(term, term, true), statement.id());
        }
      }
    }
    Map<String, WordUse> words = WordUse.in(said);
    transaction.executeWithoutResult(
        status -> {
          locks.hold("wordings of article", article.id());
          jdbc.sql("delete from wording_use where article_id = ?").param(article.id()).update();
          insert(article, counts);
          distinctive.replace(article.id(), words);
        });
  }

  /** Without the stop or comma that American print puts inside the marks. */
  private static String term(Quotation quotation) {
    return quotation.text().replaceFirst("[.,;:]+$", "");
  }

  private static void add(Map<Key, Count> counts, Key key, long statement) {
    counts.merge(key, new Count(1, statement), (known, one) -> known.more());
  }

  private void insert(Article article, Map<Key, Count> counts) {
    List<Object[]> rows =
        counts.entrySet().stream()
            .map(
                use ->
                    new Object[] {
                      article.topicId(),
                      article.id(),
                      use.getKey().referent(),
                      use.getKey().text(),
                      use.getValue().number(),
                      use.getKey().scareQuoted(),
                      use.getValue().firstStatement()
                    })
            .toList();
    template.batchUpdate(
        """
        insert into wording_use
          (topic_id, article_id, referent, text, count, scare_quoted, statement_id)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }
}
