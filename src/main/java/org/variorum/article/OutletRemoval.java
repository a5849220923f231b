package org.variorum.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

/** Forgets an outlet with everything that it published. */
@Component
public class OutletRemoval {

  private final CurrentArticles current;
  private final Outlets outlets;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  OutletRemoval(
      CurrentArticles current, Outlets outlets, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.current = current;
    this.outlets = outlets;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** What would be removed, the earliest first. */
  public List<Article> articles(Outlet outlet) {
    return current.ofOutlet(outlet.id());
  }

  /** Returns how many articles were removed. */
  @Transactional
  public int remove(Outlet outlet) {
    Set<Long> articles = new HashSet<>();
    Set<Long> topics = new HashSet<>();
    for (Article article : articles(outlet)) {
      articles.add(article.id());
      topics.add(article.topicId());
    }
    jdbc.sql("delete from article where outlet_id = ?").param(outlet.id()).update();
    outlets.remove(outlet.id());
    events.publishEvent(new ArticlesRemoved(articles, topics));
    return articles.size();
  }
}
