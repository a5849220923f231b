package org.variorum.claim;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.ArticlesRemoved;
import org.variorum.claim.said.StatementKey;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.SourcesNamed;
import org.variorum.story.ArticlePlaced;

/**
 * The step of this room: what changed in a topic is compared with what it can reach. Each placed
 * article asks for it by raising a number; whoever comes first answers all requests made until
 * then, so that a thousand articles cost a few comparisons and not a thousand.
 */
@Configuration
class TopicComparison {

  static final String COMPARE = "compare-topic";

  /** Whoever changes a topic's claims holds it. */
  static final String LOCK = "comparison of topic";

  /** Lets a few articles gather; short enough that a reader who waits does not notice. */
  private static final Duration GATHER = Duration.ofSeconds(1);

  /** So many changed statements are compared in one transaction: those of two hundred articles. */
  static final int CHANGES = 4_000;

  /** What they can reach is compared with them up to so many statements. */
  private static final int REACH = 20_000;

  /** If they reach more, half of them are compared, down to those of two articles. */
  private static final int FEWEST = 40;

  private final Pace pace = new Pace(CHANGES, FEWEST, REACH);
  private final ComparedStatements source;
  private final ComparisonChanges changes;
  private final ComparisonStore store;
  private final ClaimLedger ledger;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  TopicComparison(
      ComparedStatements source,
      ComparisonChanges changes,
      ComparisonStore store,
      ClaimLedger ledger,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.source = source;
    this.changes = changes;
    this.store = store;
    this.ledger = ledger;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    long request = store.request(placed.topicId(), Set.of(placed.articleId()));
    orders.place(COMPARE, placed.topicId(), request, GATHER);
  }

  @EventListener
  void on(SourcesNamed named) {
    locks.hold(LOCK, named.topicId());
    long request = store.request(named.topicId(), named.articleIds());
    orders.place(COMPARE, named.topicId(), request, Duration.ZERO);
  }

  /** What rests on nothing any more goes at once, the rest with the next comparison. */
  @EventListener
  void on(ArticlesRemoved removed) {
    for (long topic : removed.topicIds()) {
      Set<Long> bereft = store.forget(topic, removed.articleIds());
      events.publishEvent(new TopicCompared(topic, bereft));
      orders.place(COMPARE, topic, changes.request(topic), GATHER);
    }
  }

  @Bean
  Task<Void> compareTopicStep() {
    return WorkOrders.partedStep(COMPARE, topic -> comparePart(topic, CHANGES));
  }

  /** Compares all that changed. */
  void compare(long topicId) {
    while (comparePart(topicId, CHANGES)) {
      // one part a transaction
    }
  }

  /**
   * Compares some of what changed; returns whether more is left. One at a time for a topic: whoever
   * waited finds its request answered, mostly.
   *
   * @param most how many changes are looked at
   */
  boolean comparePart(long topicId, int most) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              locks.hold(LOCK, topicId);
              long request = changes.openRequest(topicId);
              return request > 0 && comparePart(topicId, request, most);
            }));
  }

  /** Returns whether more is left; the request was read before, so it is no newer than they are. */
  private boolean comparePart(long topicId, long request, int most) {
    List<ComparisonChanges.Waiting> next = changes.next(topicId, most);
    int compared = next.isEmpty() ? 0 : compare(topicId, next);
    boolean all = compared == next.size() && compared < most;
    if (all) {
      changes.answer(topicId, request);
    }
    return !all;
  }

  /** Compares as many of these changes as can be compared at once; returns how many. */
  private int compare(long topicId, List<ComparisonChanges.Waiting> next) {
    Rulings rulings = rulings(topicId);
    while (true) {
      int count = pace.next(topicId, next.size());
      List<ComparisonChanges.Waiting> some = next.subList(0, count);
      Set<Long> changed =
          some.stream().map(ComparisonChanges.Waiting::statementId).collect(Collectors.toSet());
      ClaimRegion region = new ClaimRegion(source, rulings, changed, REACH, pace.isLeast(count));
      PartialComparison part = new PartialComparison(topicId, source, region, rulings);
      if (!region.isGivenUp()) {
        pace.reached(topicId, region.read().size());
        Comparison result = part.result();
        events.publishEvent(new TopicCompared(topicId, store.replace(topicId, part, result)));
        ledger.hold(topicId, part.statementsRead(), part.heldBack());
        ledger.note(part.objections(result));
        changes.done(some);
        return count;
      }
      pace.tooMany(topicId, count);
    }
  }

  /** Told of the statements of all articles that curators decided about, compared now or not. */
  private Rulings rulings(long topicId) {
    List<ClaimDecision> decisions = ledger.of(topicId);
    Set<Long> articles =
        decisions.stream()
            .flatMap(each -> Stream.concat(each.all().stream(), each.left().stream()))
            .map(StatementKey::articleId)
            .collect(Collectors.toSet());
    return new Rulings(decisions, source.ofArticles(articles));
  }
}
