package org.variorum.quotation;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesLeaving;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.Statements;
import org.variorum.story.ArticlePlaced;

/** The step of this room: an article's quotations are kept and sought in the rest of its topic. */
@Configuration
class QuotationReading {

  static final String READ = "read-quotations";

  private final Articles articles;
  private final Statements statements;
  private final QuotationStore store;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  QuotationReading(
      Articles articles,
      Statements statements,
      QuotationStore store,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.articles = articles;
    this.statements = statements;
    this.store = store;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    orders.place(READ, placed.articleId(), placed.revisionId(), Duration.ZERO);
  }

  /** It is made anew in the topic to which they come. */
  @EventListener
  void on(ArticlesLeaving leaving) {
    store.forget(leaving.articleIds());
  }

  @Bean
  Task<Void> readQuotationsStep() {
    return WorkOrders.step(READ, id -> articles.byId(id).ifPresent(this::read));
  }

  /** Whoever reads later finds what the others kept, so that no pair is missed. */
  void read(Article article) {
    List<Printing> found = PrintedQuotations.in(article, statements.ofArticle(article.id()));
    transaction.executeWithoutResult(
        status -> {
          locks.hold("quotations of topic", article.topicId());
          Map<Printing, List<Printing>> candidates = new LinkedHashMap<>();
          for (Printing kept : store.replace(article, found)) {
            candidates.put(kept, store.candidates(kept, article.topicId()));
          }
          QuotationPairs pairs =
              new QuotationPairs(
                  candidates, statements.matchesOf(statementIds(candidates.keySet())));
          candidates.keySet().forEach(kept -> store.pair(kept, pairs.of(kept)));
          events.publishEvent(new QuotationsRead(article.id(), article.topicId()));
        });
  }

  private static Set<Long> statementIds(Collection<Printing> printings) {
    return printings.stream()
        .map(Printing::statementId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
