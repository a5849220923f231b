package org.variorum.statement;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** All statements of the current revisions. */
@Service
public class Statements {

  private final StatementStore store;

  Statements(StatementStore store) {
    this.store = store;
  }

  /** The statements of an article in their order; empty while it waits to be read. */
  public List<KeptStatement> ofArticle(long articleId) {
    return store.current("s.article_id = ?", articleId);
  }

  /** The statements of these articles, article by article. */
  public List<KeptStatement> ofArticles(Collection<Long> articleIds) {
    return store.current("s.article_id = any(?)", (Object) articleIds.toArray(Long[]::new));
  }

  /** All statements of a topic, article by article. */
  public List<KeptStatement> ofTopic(long topicId) {
    return store.current("s.topic_id = ?", topicId);
  }

  /** The matches among a topic's statements. */
  public List<Match> matchesInTopic(long topicId) {
    return store.matchesInTopic(topicId);
  }

  /** Ids of the articles that share most matches with this one, the nearest first. */
  public List<Long> nearestArticles(long articleId, int limit) {
    return store.nearestArticles(articleId, limit);
  }
}
