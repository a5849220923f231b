package org.variorum.provenance;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesLeaving;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.Statements;
import org.variorum.story.ArticlePlaced;

/** The step of this room: an article's credits are read and its copies are found. */
@Configuration
class Tracing {

  static final String TRACE = "trace-article";

  /** Copies share runs of words, or where these were spun, statements: the nearest few of both. */
  private static final int CANDIDATES = 12;

  /** One sampled run in common is chance. */
  private static final int FEWEST_RUNS = 2;

  private final Articles articles;
  private final Outlets outlets;
  private final Statements statements;
  private final ProvenanceStore store;
  private final Sketches sketches;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Tracing(
      Articles articles,
      Outlets outlets,
      Statements statements,
      ProvenanceStore store,
      Sketches sketches,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.articles = articles;
    this.outlets = outlets;
    this.statements = statements;
    this.store = store;
    this.sketches = sketches;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    orders.place(TRACE, placed.articleId(), placed.revisionId(), Duration.ZERO);
  }

  /** It is made anew in the topic to which they come. */
  @EventListener
  void on(ArticlesLeaving leaving) {
    store.forget(leaving.articleIds());
  }

  @Bean
  Task<Void> traceArticleStep() {
    return WorkOrders.step(TRACE, id -> articles.byId(id).ifPresent(this::trace));
  }

  /**
   * Whoever traces later sees what the others found: otherwise it would hang on the order of work
   * which of two articles is the copy, or even whether the pair is kept.
   */
  private void trace(Article article) {
    Sketch sketch = Sketch.of(article.text());
    transaction.executeWithoutResult(
        status -> {
          locks.hold("provenance of topic", article.topicId());
          readCredits(article, List.of());
          sketches.replace(article.id(), article.topicId(), sketch);
          List<Copy> copies = copies(article);
          store.replaceCopies(article.id(), article.topicId(), copies);
          copies.forEach(this::readSpunCredits);
          events.publishEvent(new ArticleTraced(article.id(), article.topicId()));
        });
  }

  /** Only beside its original a spun text shows which outlet it means. */
  private void readSpunCredits(Copy copy) {
    List<Substitution> names = copy.substitutions().stream().filter(Substitution::isName).toList();
    if (!names.isEmpty()) {
      articles.byId(copy.articleId()).ifPresent(article -> readCredits(article, names));
    }
  }

  private void readCredits(Article article, List<Substitution> spun) {
    ReadCredits read =
        ReadCredits.of(
            article,
            outletName(article.outletId()),
            statements.ofArticle(article.id()),
            articles.links(article.id()),
            outlets.all(),
            spun);
    store.replaceCredits(article.id(), read.credits());
    store.replaceOwnReport(article.id(), read.own());
  }

  private List<Copy> copies(Article article) {
    Set<Long> candidates =
        new LinkedHashSet<>(
            sketches.nearest(article.id(), article.topicId(), FEWEST_RUNS, CANDIDATES));
    candidates.addAll(statements.nearestArticles(article.id(), CANDIDATES));
    List<Copy> copies = new ArrayList<>();
    for (Article other : articles.byIds(candidates)) {
      Direction direction = Direction.between(article, other, this::outletName, store::credits);
      CopyFinder.compare(direction.copy().text(), direction.original().text())
          .ifPresent(found -> copies.add(direction.copy(found)));
    }
    return copies;
  }

  private String outletName(long outletId) {
    return outlets.byId(outletId).map(Outlet::name).orElseThrow();
  }
}
