package org.variorum.claim;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesRemoved;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.ArticlePlaced;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/**
 * The step of this room: a topic's statements are compared. Each placed article asks for it by
 * raising a number; whoever comes first answers all requests made until then, so that a thousand
 * articles cost a few comparisons and not a thousand.
 */
@Configuration
class TopicComparison {

  static final String COMPARE = "compare-topic";

  /** Whoever changes a topic's claims holds it. */
  static final String LOCK = "comparison of topic";

  /** Lets a few articles gather; short enough that a reader who waits does not notice. */
  private static final Duration GATHER = Duration.ofSeconds(1);

  private final Statements statements;
  private final Articles articles;
  private final Stories stories;
  private final ComparisonStore store;
  private final ClaimLedger ledger;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  TopicComparison(
      Statements statements,
      Articles articles,
      Stories stories,
      ComparisonStore store,
      ClaimLedger ledger,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.statements = statements;
    this.articles = articles;
    this.stories = stories;
    this.store = store;
    this.ledger = ledger;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    long request = store.request(placed.topicId());
    orders.place(COMPARE, placed.topicId(), request, GATHER);
  }

  /** What rests on nothing any more goes at once, the rest with the next comparison. */
  @EventListener
  void on(ArticlesRemoved removed) {
    store.forget(removed.topicIds(), removed.articleIds());
    for (long topic : removed.topicIds()) {
      orders.place(COMPARE, topic, store.request(topic), GATHER);
    }
  }

  @Bean
  Task<Void> compareTopicStep() {
    return WorkOrders.step(COMPARE, this::compare);
  }

  /** One at a time for a topic: whoever waited finds its request answered, mostly. */
  void compare(long topicId) {
    transaction.executeWithoutResult(
        status -> {
          locks.hold(LOCK, topicId);
          long request = store.openRequest(topicId);
          if (request > 0) {
            List<Said> said = said(topicId);
            Rulings rulings = new Rulings(ledger.of(topicId), said);
            Comparison comparison =
                Comparison.of(said, statements.matchesInTopic(topicId), rulings);
            store.replace(topicId, comparison);
            ledger.doubt(comparison.figures());
            store.answer(topicId, request);
            events.publishEvent(
                new TopicCompared(topicId, said.stream().map(Said::storyId).distinct().toList()));
          }
        });
  }

  private List<Said> said(long topicId) {
    Map<Long, Long> storyOf = new HashMap<>();
    for (Story story : stories.ofTopic(topicId)) {
      story.articles().forEach(article -> storyOf.put(article, story.id()));
    }
    Map<Long, Article> byId = new HashMap<>();
    articles.byIds(storyOf.keySet()).forEach(article -> byId.put(article.id(), article));
    return statements.ofTopic(topicId).stream()
        .filter(statement -> byId.containsKey(statement.articleId()))
        .map(statement -> said(statement, byId, storyOf))
        .toList();
  }

  private static Said said(
      KeptStatement statement, Map<Long, Article> articles, Map<Long, Long> storyOf) {
    long id = statement.articleId();
    Article article = Objects.requireNonNull(articles.get(id));
    boolean dayOnly = article.published() != null && article.published().dayOnly();
    return new Said(statement, article.time(), dayOnly, Objects.requireNonNull(storyOf.get(id)));
  }
}
