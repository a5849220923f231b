package org.variorum.wording;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesLeaving;
import org.variorum.platform.WorkOrders;
import org.variorum.story.ArticlePlaced;

/** The step of this room for an article that came: what it calls things is counted. */
@Configuration
class WordingUses {

  static final String COUNT = "count-wordings";

  private final Articles articles;
  private final WordingCounting counting;
  private final JdbcClient jdbc;
  private final WorkOrders orders;
  private final TransactionTemplate transaction;

  WordingUses(
      Articles articles,
      WordingCounting counting,
      JdbcClient jdbc,
      WorkOrders orders,
      TransactionTemplate transaction) {
    this.articles = articles;
    this.counting = counting;
    this.jdbc = jdbc;
    this.orders = orders;
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
    return WorkOrders.step(
        COUNT,
        id ->
            transaction.executeWithoutResult(
                status -> articles.byId(id).ifPresent(counting::count)));
  }
}
