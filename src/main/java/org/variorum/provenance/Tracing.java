package org.variorum.provenance;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.Link;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.provenance.CreditFinder.Debt;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.ArticlePlaced;
import org.variorum.text.NewsOutlets;

/** The step of this room: an article's credits are read and its copies are found. */
@Configuration
class Tracing {

  static final String TRACE = "trace-article";

  /** A copy shares many statements with its original; the nearest few articles are enough. */
  private static final int CANDIDATES = 12;

  private final Articles articles;
  private final Outlets outlets;
  private final Statements statements;
  private final ProvenanceStore store;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;

  Tracing(
      Articles articles,
      Outlets outlets,
      Statements statements,
      ProvenanceStore store,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction) {
    this.articles = articles;
    this.outlets = outlets;
    this.statements = statements;
    this.store = store;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
  }

  @EventListener
  void on(ArticlePlaced placed) {
    orders.place(TRACE, placed.articleId(), placed.revisionId(), Duration.ZERO);
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
    List<Credit> credits = credits(article);
    transaction.executeWithoutResult(
        status -> {
          locks.hold("provenance of topic", article.topicId());
          store.replaceCredits(article.id(), credits);
          store.replaceCopies(article.id(), article.topicId(), copies(article));
        });
  }

  private List<Copy> copies(Article article) {
    List<Copy> copies = new ArrayList<>();
    for (Article other : articles.byIds(statements.nearestArticles(article.id(), CANDIDATES))) {
      Direction direction = Direction.between(article, other, this::outletName, store::credits);
      CopyFinder.compare(direction.copy().text(), direction.original().text())
          .ifPresent(found -> copies.add(direction.copy(found)));
    }
    return copies;
  }

  private List<Credit> credits(Article article) {
    List<Outlet> known = outlets.all();
    CreditFinder finder =
        new CreditFinder(new NewsOutlets(known.stream().map(Outlet::name).toList()));
    String own = outletName(article.outletId());
    Map<String, Credit> heaviest = new LinkedHashMap<>();
    for (KeptStatement statement : statements.ofArticle(article.id())) {
      for (Debt debt : finder.in(statement.sentence(), own)) {
        heaviest.merge(
            debt.outlet(),
            new Credit(
                article.id(), debt.outlet(), debt.relation(), statement.sentence(), statement.id()),
            (one, two) -> one.relation().compareTo(two.relation()) <= 0 ? one : two);
      }
    }
    LinkedOutlets linked = new LinkedOutlets(known);
    for (Link link : articles.links(article.id())) {
      linked
          .at(link.address())
          .filter(name -> !name.equals(own))
          .ifPresent(
              name ->
                  heaviest.putIfAbsent(
                      name,
                      new Credit(
                          article.id(),
                          name,
                          Relation.LINKED,
                          link.span().of(article.text()),
                          null)));
    }
    return List.copyOf(heaviest.values());
  }

  private String outletName(long outletId) {
    return outlets.byId(outletId).map(Outlet::name).orElseThrow();
  }
}
